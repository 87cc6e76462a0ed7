/** Tests of the reader, the writer and the module. */
@NullMarked
package dev.selaras.testing.jackson;

import org.jspecify.annotations.NullMarked;
