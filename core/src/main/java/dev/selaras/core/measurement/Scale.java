package dev.selaras.core.measurement;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An ordinal scale: grades in their order, of which one end is the best.
 *
 * <p>{@link Scales} has those that every region uses. {@code Scale.bestFirst("SPIP", "A", "B", "C")} makes one's own.
 * Codes are found whatever their case and punctuation: {@code wtp dpp} is {@code WTP-DPP}. Immutable and thread-safe.
 */
@Value.Immutable
@CellStyle
public abstract class Scale {

    Scale() {}

    /** The name by which a plan refers to it: {@code SAKIP}. */
    public abstract String getName();

    /** The categories in the order in which the scale is usually written. */
    public abstract List<ScaleCategory> getCategories();

    /** Whether the best is written first, as {@code AA … D}, and not last, as {@code 1 … 5}. */
    public abstract boolean isBestFirst();

    /**
     * A scale of one's own.
     *
     * @throws IllegalArgumentException if {@link #canOrder} is false of the categories
     */
    public static Scale of(String name, boolean bestFirst, List<ScaleCategory> categories) {
        if (!canOrder(categories)) {
            throw new IllegalArgumentException(
                    "no category, a code that is blank or twice, or a score in two bands: " + categories);
        }
        return new ScaleBuilder()
                .name(name)
                .bestFirst(bestFirst)
                .categories(categories)
                .build();
    }

    /** Whether these make a scale: there is one at least, no code is blank or occurs twice, and no score earns two. */
    public static boolean canOrder(List<ScaleCategory> categories) {
        Set<Words> codes = new HashSet<>();
        for (ScaleCategory category : categories) {
            Words code = Words.of(category.getCode());
            if (code.isEmpty() || !codes.add(code)) {
                return false;
            }
        }
        return !codes.isEmpty() && areApart(categories);
    }

    private static boolean areApart(List<ScaleCategory> categories) {
        List<ScoreBand> bands = categories.stream()
                .flatMap(category -> category.getBand().stream())
                .sorted(Comparator.comparing(ScoreBand::getMinimum))
                .toList();
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).getMinimum().compareTo(bands.get(i - 1).getMaximum()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is what that name refers to, in any case and punctuation. */
    public final boolean isNamed(String name) {
        return Words.of(getName()).equals(Words.of(name));
    }

    /** A scale of bare codes, the best first; refuses what {@link #of} refuses. */
    public static Scale bestFirst(String name, String... codes) {
        return of(name, true, Stream.of(codes).map(ScaleCategory::of).toList());
    }

    /** A scale of bare codes, the best last; refuses what {@link #of} refuses. */
    public static Scale bestLast(String name, String... codes) {
        return of(name, false, Stream.of(codes).map(ScaleCategory::of).toList());
    }

    /** The built-in scale of that name, in any case ({@code BPK}, {@code SAKIP}, {@code LEVEL}), or nothing. */
    public static Optional<Scale> builtIn(String name) {
        return Scales.ALL.stream().filter(scale -> scale.isNamed(name)).findFirst();
    }

    /** The category with that code, or else with that label in either language, or nothing. */
    public final Optional<ScaleCategory> find(String code) {
        int rank = rank(code);
        return rank < 0 ? Optional.empty() : Optional.of(getCategories().get(rank));
    }

    /** The category that a score earns, or nothing if the score is off the scale or the scale is not drawn from scores. */
    public final Optional<ScaleCategory> find(BigDecimal score) {
        return getCategories().stream()
                .filter(category ->
                        category.getBand().filter(band -> band.contains(score)).isPresent())
                .findFirst();
    }

    /** Positive if the first code is better, negative if it is worse, 0 if both are one; nothing if one is unknown. */
    public final OptionalInt compare(String code, String other) {
        int rank = rank(code);
        int otherRank = rank(other);
        if (rank < 0 || otherRank < 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(isBestFirst() ? Integer.compare(otherRank, rank) : Integer.compare(rank, otherRank));
    }

    /** The best grade there is. */
    public final ScaleCategory best() {
        return getCategories().get(isBestFirst() ? 0 : getCategories().size() - 1);
    }

    /** The place in the order as written, from 0; negative if unknown. */
    private int rank(String code) {
        return ranks().getOrDefault(Words.of(code), -1);
    }

    /** The places in the order as written by code and label; worked out once, because every cell asks for them. */
    @Value.Lazy
    Map<Words, Integer> ranks() {
        Map<Words, Integer> ranks = new HashMap<>();
        for (int i = 0; i < getCategories().size(); i++) {
            ranks.put(Words.of(getCategories().get(i).getCode()), i);
        }
        // A code wins over a label, even over one that stands before it.
        for (int i = 0; i < getCategories().size(); i++) {
            for (Language language : Language.values()) {
                ranks.putIfAbsent(Words.of(getCategories().get(i).getLabel().in(language)), i);
            }
        }
        return Map.copyOf(ranks);
    }

    /** The name and the codes, as {@code SAKIP [AA, A, BB, B, CC, C, D]}. */
    @Override
    public final String toString() {
        return getName() + " " + getCategories();
    }
}
