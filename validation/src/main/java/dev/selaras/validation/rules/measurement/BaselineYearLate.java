package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Optional;

/** Finds baselines of a later year than the first milestone; one of the same year is the state when the plan began. */
@RuleInfo(
        code = "baseline-year-late",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary =
                @Bilingual(id = "Kondisi awal sesudah target pertama", en = "Baseline later than the first milestone"),
        message =
                @Bilingual(
                        id =
                                "Kondisi awal indikator \"{0}\" adalah kondisi tahun {1}, sesudah target pertamanya ({2}).",
                        en = "The baseline of \"{0}\" is for {1}, later than its first milestone ({2})."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"year\" pada \"baseline\", atau pindahkan nilainya ke \"actuals\".",
                        en = "Correct the \"year\" of the \"baseline\", or move its value to \"actuals\"."),
        why =
                @Bilingual(
                        id = "Kondisi awal adalah titik tolak; yang diukur sesudah target bukan titik tolaknya.",
                        en = "A baseline is where one starts from; what is measured after a milestone is not."),
        sources = @Source(@Bilingual(id = "Praktik: urutan tahun", en = "Practice: order of years")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Rata-rata lama sekolah", "unit": "Tahun", "direction": "INCREASE",
                    "baseline": { "year": 2026, "value": "8,1" }, "milestones": { "2025": "8,2", "2026": "8,3" } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Rata-rata lama sekolah", "unit": "Tahun", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "8,1" }, "milestones": { "2025": "8,2", "2026": "8,3" } } ] }
                """)
public final class BaselineYearLate implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Optional<Integer> year = node.element().getBaseline().flatMap(Condition::getYear);
        int first = Integer.MAX_VALUE;
        for (Milestone milestone : node.element().getMilestones()) {
            first = isOpen(milestone) ? first : Math.min(first, milestone.getYear());
        }
        if (year.isEmpty() || year.get() <= first) {
            return List.of();
        }
        String due = Integer.toString(first);
        return List.of(
                Flaw.at(Place.of(node, "baseline/year"), node.text(), year.get().toString(), due));
    }

    private static boolean isOpen(Milestone milestone) {
        return milestone.getValue() instanceof Missing || milestone.getValue() instanceof NotApplicable;
    }
}
