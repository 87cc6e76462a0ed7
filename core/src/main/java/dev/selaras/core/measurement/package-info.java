/**
 * What planning tables hold in their cells: a {@link dev.selaras.core.measurement.Measurement} each.
 *
 * <p>A cell is a number only sometimes. It may be a grade, a word, a dash or nothing, and these are different things:
 * missing is not zero, and not applicable is neither. The text of the cell is always kept.
 *
 * <p>Beside the cells stand what they are measured in, a {@link dev.selaras.core.measurement.Unit}, and what grades are
 * ordered by, a {@link dev.selaras.core.measurement.Scale}.
 */
@NullMarked
package dev.selaras.core.measurement;

import org.jspecify.annotations.NullMarked;
