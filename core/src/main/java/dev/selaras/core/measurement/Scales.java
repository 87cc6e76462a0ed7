package dev.selaras.core.measurement;

import dev.selaras.core.language.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The scales that every region is graded on. */
public final class Scales {

    /**
     * The opinion of the audit board on the financial statements (opini BPK), the best first.
     *
     * <p>Source: the opinions of the audit law in its order; the unqualified one with an explanatory paragraph stands
     * between, as the board's reports have it.
     */
    public static final Scale BPK = Scale.of(
            "BPK",
            true,
            List.of(
                    category("WTP", "wajar tanpa pengecualian", "unqualified"),
                    category(
                            "WTP-DPP",
                            "wajar tanpa pengecualian dengan paragraf penjelasan",
                            "unqualified with an explanatory paragraph"),
                    category("WDP", "wajar dengan pengecualian", "qualified"),
                    category("TW", "tidak wajar", "adverse"),
                    category("TMP", "tidak menyatakan pendapat", "disclaimer of opinion")));

    /**
     * The grade of accountability (predikat SAKIP), the best first, with the scores out of 100 that earn it.
     *
     * <p>Source: practice. A score of 0 earns a D like all others up to 30, so the lowest band begins below it.
     */
    public static final Scale SAKIP = Scale.of(
            "SAKIP",
            true,
            List.of(
                    category("AA", "sangat memuaskan", "most satisfactory", 90, 100),
                    category("A", "memuaskan", "satisfactory", 80, 90),
                    category("BB", "sangat baik", "very good", 70, 80),
                    category("B", "baik", "good", 60, 70),
                    category("CC", "cukup", "adequate", 50, 60),
                    category("C", "kurang", "poor", 30, 50),
                    category("D", "sangat kurang", "very poor", -1, 30)));

    /** Maturity from level 1 to level 5 (maturitas SPIP, SPBE), the best last. Source: practice. */
    public static final Scale LEVEL = Scale.of(
            "LEVEL",
            false,
            IntStream.rangeClosed(1, 5)
                    .mapToObj(level -> ScaleCategory.of(Integer.toString(level), Wording.of("level " + level)))
                    .toList());

    static final List<Scale> ALL = List.of(BPK, SAKIP, LEVEL);

    private Scales() {}

    private static ScaleCategory category(String code, String indonesian, String english) {
        return ScaleCategory.of(code, Wording.of(indonesian, english));
    }

    private static ScaleCategory category(String code, String indonesian, String english, int above, int upTo) {
        ScoreBand band = ScoreBand.of(BigDecimal.valueOf(above), BigDecimal.valueOf(upTo));
        return ScaleCategory.of(code, Wording.of(indonesian, english), band);
    }
}
