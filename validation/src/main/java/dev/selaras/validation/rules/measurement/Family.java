package dev.selaras.validation.rules.measurement;

import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.Presence;
import dev.selaras.core.measurement.Qualitative;
import dev.selaras.core.measurement.Rank;
import dev.selaras.core.measurement.Ratio;
import dev.selaras.core.measurement.Unreadable;
import java.util.Optional;

/** Kinds of values that do not belong in one series. */
enum Family {
    /** A number, and ranges, thresholds, amounts and rates, which are numbers too. */
    NUMBER,
    /** One to so many. */
    RATIO,
    /** A step of maturity. */
    LEVEL,
    /** A place among others. */
    RANK,
    /** A grade, or words. */
    WORD;

    /** The family of a value; nothing if it could be of two, as a grade with its score, or says nothing. */
    static Optional<Family> of(Measurement value) {
        boolean isBoth = value instanceof Grade grade && grade.getScore().isPresent();
        if (isBoth || value instanceof Missing || value instanceof NotApplicable || value instanceof Unreadable) {
            return Optional.empty();
        }
        if (value instanceof Grade || value instanceof Presence || value instanceof Qualitative) {
            return Optional.of(WORD);
        }
        if (value instanceof Level) {
            return Optional.of(LEVEL);
        }
        if (value instanceof Rank) {
            return Optional.of(RANK);
        }
        return Optional.of(value instanceof Ratio ? RATIO : NUMBER);
    }
}
