/** Does a plan quote faithfully what it adopts? */
@NullMarked
package dev.selaras.validation.rules.adoption;

import org.jspecify.annotations.NullMarked;
