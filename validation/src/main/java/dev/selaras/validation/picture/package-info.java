/** A plan as a picture: the performance tree from the vision down to the indicators, and an indicator as a chart. */
@NullMarked
package dev.selaras.validation.picture;

import org.jspecify.annotations.NullMarked;
