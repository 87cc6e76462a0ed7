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
     * @throws IllegalArgumentException if the minimum is not below the maximum
     */
    public static ScoreBand of(BigDecimal minimum, BigDecimal maximum) {
        if (minimum.compareTo(maximum) >= 0) {
            throw new IllegalArgumentException("no score lies above " + minimum + " and up to " + maximum);
        }
        return new ScoreBandBuilder().minimum(minimum).maximum(maximum).build();
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
