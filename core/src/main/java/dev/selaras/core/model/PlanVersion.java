package dev.selaras.core.model;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which of several texts of one plan this is, as {@code DRAFT}, {@code ENACTED} or, by the number of the amendment,
 * {@code AMENDED-1} to {@code AMENDED-99}.
 *
 * <p>Versions sort by the time they take force; the last of those at hand is the one in force. Immutable and thread-safe.
 */
@Value.Immutable
@ScalarStyle
public abstract class PlanVersion implements Comparable<PlanVersion> {

    /** The text as it was drafted. */
    public static final PlanVersion DRAFT =
            new PlanVersionBuilder().state(VersionState.DRAFT).build();

    /** The text as it was enacted, which is what a plan is that names no version. */
    public static final PlanVersion ENACTED =
            new PlanVersionBuilder().state(VersionState.ENACTED).build();

    private static final String AMENDED = "AMENDED-";
    private static final int MAX_ORDINAL = 99;
    private static final Comparator<PlanVersion> ORDER = Comparator.comparing(PlanVersion::getState)
            .thenComparing(version -> version.getOrdinal().orElse(0));

    PlanVersion() {}

    /** Whether it is drafted, enacted or amended. */
    public abstract VersionState getState();

    /** The number of the amendment, 1 to 99; nothing if there is none. */
    public abstract Optional<Integer> getOrdinal();

    /** The text as it was amended for the first, second … time; refuses a number that is not 1 to 99. */
    public static PlanVersion amended(int ordinal) {
        return new PlanVersionBuilder()
                .state(VersionState.AMENDED)
                .ordinal(ordinal)
                .build();
    }

    /**
     * The version with this text.
     *
     * @throws IllegalArgumentException if the text is no version
     */
    public static PlanVersion of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a version: " + text));
    }

    /** The version with this text, or nothing if the text is none: {@code AMENDED}, {@code AMENDED-01}. */
    public static Optional<PlanVersion> find(String text) {
        return switch (text) {
            case "DRAFT" -> Optional.of(DRAFT);
            case "ENACTED" -> Optional.of(ENACTED);
            default ->
                text.startsWith(AMENDED)
                        ? ordinal(text.substring(AMENDED.length())).map(PlanVersion::amended)
                        : Optional.empty();
        };
    }

    private static Optional<Integer> ordinal(String digits) {
        boolean isNumber = (digits.length() == 1 || digits.length() == 2)
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** Refuses the number of an amendment out of its bounds. */
    @Value.Check
    void check() {
        if (!getOrdinal().map(number -> 1 <= number && number <= MAX_ORDINAL).orElse(true)) {
            throw new IllegalArgumentException("no number of an amendment: " + getOrdinal());
        }
    }

    @Override
    public final int compareTo(PlanVersion other) {
        return ORDER.compare(this, other);
    }

    /** The text that {@link #find} reads. */
    @Override
    public final String toString() {
        return getState() + getOrdinal().map(number -> "-" + number).orElse("");
    }
}
