/**
 * How far an indicator got (capaian): an {@link dev.selaras.core.achievement.Achievement} with its proof, and the years
 * of an indicator as a {@link dev.selaras.core.achievement.Series}.
 *
 * <p>Reports differ in how they work out the percentage, and most do not say how. Here every percentage names its
 * {@link dev.selaras.core.achievement.Formula}, and where there is no percentage stands
 * {@linkplain dev.selaras.core.achievement.NoPercentage the reason}: absence is never 0 %.
 *
 * <p>All types here are immutable and thread-safe, and take and return no null.
 */
@NullMarked
package dev.selaras.core.achievement;

import org.jspecify.annotations.NullMarked;
