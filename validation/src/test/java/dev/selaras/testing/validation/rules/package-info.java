/** One test for each rule, beyond the examples that the rule carries. */
@NullMarked
package dev.selaras.testing.validation.rules;

import org.jspecify.annotations.NullMarked;
