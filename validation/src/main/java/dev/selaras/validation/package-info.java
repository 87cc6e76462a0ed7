/** Proves or disproves that a plan hangs together. {@link dev.selaras.validation.PlanValidator} is where to begin. */
@NullMarked
package dev.selaras.validation;

import org.jspecify.annotations.NullMarked;
