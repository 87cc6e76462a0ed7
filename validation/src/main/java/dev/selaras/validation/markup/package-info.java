/** How this module writes HTML and XML, so that whatever a plan says stays text. */
@NullMarked
package dev.selaras.validation.markup;

import org.jspecify.annotations.NullMarked;
