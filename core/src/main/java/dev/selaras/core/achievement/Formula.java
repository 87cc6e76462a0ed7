package dev.selaras.core.achievement;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way to work out an achievement that reports in practice use.
 *
 * <p>Reports use different ones for the same indicator and seldom name them. The first four give a percentage, the others
 * tell whether the target is met: a percentage of a threshold would be an invention.
 */
public enum Formula {
    /** Actual by target, for what should rise: 72.97 for a target of 72.84 is 100.18 %. */
    RATIO("realisasi dibagi target", "actual by target", "{1} / {0} × 100"),
    /**
     * The target less what the actual value lies above it, by the target, for what should fall: 0.421 for a target of 0.4 is
     * 94.75 %. More than twice the target gives a negative percentage.
     */
    INVERTED_DIFFERENCE("selisih terbalik", "inverted difference", "(2 × {0} − {1}) / {0} × 100"),
    /** Target by actual, for what should fall: 0.421 for a target of 0.4 is 95.01 %. It never gets negative. */
    INVERTED_RATIO("target dibagi realisasi", "target by actual", "{0} / {1} × 100"),
    /** The share that is done of the way from the baseline to the target, up or down. */
    STEP_FROM_BASELINE(
            "bagian dari langkah sejak kondisi awal",
            "share of the step from the baseline",
            "({1} − {2}) / ({0} − {2}) × 100"),
    /** Whether the actual value is on the right side of the target. */
    THRESHOLD("ambang batas", "threshold", "{1} ≥ {0} | {1} ≤ {0}"),
    /** Whether the actual value lies between two values or on one of them. */
    WITHIN_RANGE("dalam rentang", "within the range", "{3} ≤ {1} ≤ {4}"),
    /** Whether the grade reached is at least the grade intended, on its scale. */
    GRADE("predikat pada skala", "grade on its scale", "{1} ≥ {0}"),
    /** Whether what should happen or exist does: {@code Ada}, {@code Tepat}. */
    EVENT("ada atau tidak", "done or not", "{1} = {0}");

    private final String indonesian;
    private final String english;
    private final String expression;

    Formula(String indonesian, String english, String expression) {
        this.indonesian = indonesian;
        this.english = english;
        this.expression = expression;
    }

    /** Its name for readers. */
    public Wording label() {
        return Wording.of(indonesian, english);
    }

    /** Where it comes from: practice, for no regulation known to us names one of them for all. */
    public Wording source() {
        return Wording.of("praktik pelaporan kinerja daerah", "practice of regional performance reports");
    }

    /** Whether it gives a percentage, and not only whether the target is met. */
    public boolean givesPercentage() {
        return compareTo(STEP_FROM_BASELINE) <= 0;
    }

    /** Whether it tells better from worse for an indicator of that direction. */
    public boolean suits(Direction direction) {
        return switch (this) {
            case RATIO -> direction == Direction.INCREASE || direction == Direction.MAINTAIN_ABOVE;
            case INVERTED_DIFFERENCE, INVERTED_RATIO ->
                direction == Direction.DECREASE || direction == Direction.MAINTAIN_BELOW;
            case STEP_FROM_BASELINE -> direction == Direction.INCREASE || direction == Direction.DECREASE;
            case THRESHOLD -> direction != Direction.WITHIN && direction != Direction.NONE;
            case WITHIN_RANGE -> direction == Direction.WITHIN;
            case GRADE, EVENT -> true;
        };
    }

    /**
     * The formula where none is named: {@link #RATIO} for what should rise, {@link #INVERTED_DIFFERENCE} for what should fall,
     * {@link #THRESHOLD} for what should stay on a side, {@link #WITHIN_RANGE} for what should stay in a range; none for
     * what has no direction.
     */
    public static Optional<Formula> defaultFor(Direction direction) {
        return switch (direction) {
            case INCREASE -> Optional.of(RATIO);
            case DECREASE -> Optional.of(INVERTED_DIFFERENCE);
            case MAINTAIN_ABOVE, MAINTAIN_BELOW -> Optional.of(THRESHOLD);
            case WITHIN -> Optional.of(WITHIN_RANGE);
            case NONE -> Optional.empty();
        };
    }

    /** How it is worked out, in words: {@code actual / target × 100}. */
    public Wording expression() {
        return Wording.of(expression(Language.INDONESIAN), expression(Language.ENGLISH));
    }

    private String expression(Language language) {
        return with(Stream.of(Input.values())
                .map(input -> Wording.of(input.label().in(language)))
                .toList());
    }

    /** The expression with a text for each {@link Input}, in their order. */
    String with(List<Wording> inputs) {
        return Wording.of(expression).in(Language.ENGLISH, inputs);
    }
}
