/** Plans as JSON in applications that have a Jackson 2 {@code ObjectMapper}. */
@NullMarked
package dev.selaras.jackson2;

import org.jspecify.annotations.NullMarked;
