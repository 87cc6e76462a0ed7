/**
 * Constraints on the texts in a host's own objects, decided by the parsers of the library.
 *
 * <p>They stand on fields, getters, record components, parameters, return values and elements of containers, of type {@link
 * String} or any other {@link CharSequence}; {@code null} is valid. They work in every provider of Jakarta Validation 3 and
 * need nothing else. Their messages are in Indonesian and English, say what would be right, and never repeat the text.
 *
 * <p>Hibernate Validator finds the messages by itself, in the bundle {@code ContributorValidationMessages}. Other providers
 * do not read it: there the keys have to be copied to {@code ValidationMessages}. A message of the host's own is left as
 * it is.
 */
@NullMarked
package dev.selaras.validation.constraints;

import org.jspecify.annotations.NullMarked;
