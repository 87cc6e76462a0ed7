/** Whether the codes of systems outside the plan can be read, and are there. */
@NullMarked
package dev.selaras.validation.rules.alignment;

import org.jspecify.annotations.NullMarked;
