/** How kinds of JSON values are read and written, and what they are as a JSON Schema: an object by its table of fields, a list, a text. */
@NullMarked
package dev.selaras.format.shape;

import org.jspecify.annotations.NullMarked;
