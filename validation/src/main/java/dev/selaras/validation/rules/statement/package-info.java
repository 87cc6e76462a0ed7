/** Is each element said well, and said once? */
@NullMarked
package dev.selaras.validation.rules.statement;

import org.jspecify.annotations.NullMarked;
