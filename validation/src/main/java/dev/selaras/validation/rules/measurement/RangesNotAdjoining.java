package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds ranges that overlap that of the year before or leave a gap, where they should rise or fall; of ranges that are in
 * disorder other rules tell.
 */
@RuleInfo(
        code = "ranges-not-adjoining",
        severity = Severity.INFO,
        looksAt = Indicator.class,
        summary =
                @Bilingual(
                        id = "Rentang yang tidak bersambung dengan tahun sebelumnya",
                        en = "Range that does not adjoin that of the year before"),
        message =
                @Bilingual(
                        id =
                                "Rentang tahun {1} pada indikator \"{0}\" tidak bersambung dengan rentang tahun sebelumnya.",
                        en = "The range of {1} of \"{0}\" does not begin where that of the year before ends."),
        mend =
                @Bilingual(
                        id =
                                "Mulailah rentang ini pada akhir rentang tahun sebelumnya, kecuali bila memang dimaksudkan demikian.",
                        en = "Begin this range where that of the year before ends, unless it is meant so."),
        why =
                @Bilingual(
                        id =
                                "Nilai di dalam tumpang tindih memenuhi target dua tahun, dan nilai di dalam celah tidak memenuhi satu pun.",
                        en = "A value in an overlap meets the milestone of two years, and one in a gap that of none."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "issues": [], "goals": [], "targets": [], "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Indeks Inovasi Daerah", "unit": "Indeks", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "55,4" }, "milestones": { "2025": "55,4-55,9", "2026": "55,9-56,4",
                      "2027": "56,3-56,9", "2028": "56,9-57,4", "2029": "57,4-57,9" },
                    "definition": "Dihitung setiap tahun.", "formula": "A dibagi B", "source": "BPS",
                    "responsible": [ "Dinas Sosial" ] } ] }
                """)
public final class RangesNotAdjoining implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Direction direction = node.element().getDirection().orElse(Direction.NONE);
        boolean moves = direction == Direction.INCREASE || direction == Direction.DECREASE;
        Course course = Course.of(node);
        if (!moves
                || !course.worseYears().isEmpty()
                || !RangeBounds.reversed(node).isEmpty()) {
            return List.of();
        }
        List<Flaw> flaws = new ArrayList<>(0);
        for (int i = 1; i < course.size(); i++) {
            int year = course.year(i);
            boolean follows = course.year(i - 1) == year - 1;
            if (follows && !adjoins(course.spans().get(i - 1), course.spans().get(i))) {
                flaws.add(Flaw.at(Place.of(node, "milestones/" + year), node.text(), Integer.toString(year)));
            }
        }
        return flaws;
    }

    /** Whether one range ends where the other begins, or at the number before it; so does a number beside a range. */
    private static boolean adjoins(Span before, Span span) {
        if (before.isPoint() || span.isPoint() || before.isSame(span)) {
            return true;
        }
        boolean rises = span.low().compareTo(before.low()) >= 0;
        BigDecimal gap =
                rises ? span.low().subtract(before.high()) : before.low().subtract(span.high());
        return gap.signum() == 0 || gap.compareTo(gap.ulp()) == 0;
    }
}
