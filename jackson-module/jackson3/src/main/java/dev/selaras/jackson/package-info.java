/**
 * Plans as JSON and YAML, on Jackson 3.
 *
 * <p>{@link dev.selaras.jackson.PlanReader} and {@link dev.selaras.jackson.PlanWriter} are for files;
 * {@link dev.selaras.jackson.SelarasModule} is for applications that have an {@code ObjectMapper} of their own.
 */
@NullMarked
package dev.selaras.jackson;

import org.jspecify.annotations.NullMarked;
