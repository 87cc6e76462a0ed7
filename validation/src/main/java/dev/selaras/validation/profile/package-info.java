/** Which rules a plan is checked by, and how much their findings weigh. */
@NullMarked
package dev.selaras.validation.profile;

import org.jspecify.annotations.NullMarked;
