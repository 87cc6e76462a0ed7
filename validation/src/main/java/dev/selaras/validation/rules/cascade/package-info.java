/** Does each level serve the one above, from the vision down to the target? */
@NullMarked
package dev.selaras.validation.rules.cascade;

import org.jspecify.annotations.NullMarked;
