/** Does every reference lead somewhere? */
@NullMarked
package dev.selaras.validation.rules.reference;

import org.jspecify.annotations.NullMarked;
