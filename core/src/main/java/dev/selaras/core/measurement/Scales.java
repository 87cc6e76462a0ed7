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
     * <p>Source: practice, and UU 15/2004, unread. The board's own bulletin on its reports (2012) shows the four opinions in
     * this order, and so do most of the public pages and applications seen; a few put the disclaimer before the adverse
     * opinion. The bulletin treats an explanatory paragraph as an addition to the unqualified opinion; all five public
     * applications seen that list it by itself put it second.
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
     * <p>Source: practice, and PermenPANRB 88/2021, unread. A score on a boundary earns the lower grade: 90 an A, 30 a D. Sources
     * disagree: of some sixteen public applications seen nine have it so, among them the one that states its bands as those of
     * the regulation, and seven give the higher grade. What evaluators give for a single criterion (A is 90, D is 30) is the
     * upper end too. A score of 0 earns a D like all others up to 30, so the lowest band begins below it; some add an E.
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
