/** The shares of a plan that meet what evaluators ask. */
@NullMarked
package dev.selaras.validation.evaluation;

import org.jspecify.annotations.NullMarked;
