/**
 * The file format of plans: one table of fields for each type.
 *
 * <p>From these tables come the reader, the writer, the JSON Schema and the description of the format. So a field is added in one place,
 * both lines of Jackson read and write the same bytes, and nothing is reflected upon.
 */
@NullMarked
package dev.selaras.format;

import org.jspecify.annotations.NullMarked;
