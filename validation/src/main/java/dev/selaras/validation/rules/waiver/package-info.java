/** Is each waiver still good, needed, and no wider than it must be? */
@NullMarked
package dev.selaras.validation.rules.waiver;

import org.jspecify.annotations.NullMarked;
