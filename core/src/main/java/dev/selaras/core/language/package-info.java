/**
 * The languages of the people who read plans, and the comparison of what plans say.
 *
 * <p>Every message of the library is a {@link dev.selaras.core.language.Wording}: Indonesian and English, always both.
 */
@NullMarked
package dev.selaras.core.language;

import org.jspecify.annotations.NullMarked;
