/** The forms in which reports are written: one class a form. */
@NullMarked
package dev.selaras.validation.render.formats;

import org.jspecify.annotations.NullMarked;
