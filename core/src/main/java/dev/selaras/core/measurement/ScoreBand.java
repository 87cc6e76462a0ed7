package dev.selaras.core.measurement;

import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * The scores that earn a grade: above the minimum, up to and with the maximum.
 *
 * <p>So bands that touch share no score: with {@code 80–90} and {@code 90–100}, a score of 90 is in the former.
 */
@Value.Immutable
@CellStyle
public abstract class ScoreBand {

    ScoreBand() {}

    /** The score that is just too low. */
    public abstract BigDecimal getMinimum();

    /** The highest score that is still in. */
    public abstract BigDecimal getMaximum();

    /**
     * The band between two scores.
     *
     * @throws IllegalArgumentException if the minimum is not below the maximum, or a score is longer than
     *     {@link Measurement#of} takes
     */
    public static ScoreBand of(BigDecimal minimum, BigDecimal maximum) {
        if (!canHold(minimum, maximum)) {
            throw new IllegalArgumentException("no score lies above " + minimum + " and up to " + maximum);
        }
        return new ScoreBandBuilder()
                .minimum(Measurement.of(minimum).getValue())
                .maximum(Measurement.of(maximum).getValue())
                .build();
    }

    /** Whether any score lies above the one and up to the other. */
    public static boolean canHold(BigDecimal minimum, BigDecimal maximum) {
        return minimum.compareTo(maximum) < 0;
    }

    /** Whether a score is in the band. */
    public final boolean contains(BigDecimal score) {
        return score.compareTo(getMinimum()) > 0 && score.compareTo(getMaximum()) <= 0;
    }

    /** Both ends, as {@code 80–90}. */
    @Override
    public final String toString() {
        return getMinimum().toPlainString() + "–" + getMaximum().toPlainString();
    }
}
