package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Unreadable;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds indicators whose values are numbers in one year and words in another. A grade with its score is both. */
@RuleInfo(
        code = "value-kind-mixed",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary =
                @Bilingual(
                        id = "Jenis nilai yang bercampur dalam satu indikator",
                        en = "Values of several kinds in one indicator"),
        message =
                @Bilingual(
                        id = "Nilai \"{1}\" pada indikator \"{0}\" lain jenisnya daripada nilai lainnya.",
                        en = "The value \"{1}\" of \"{0}\" is of another kind than the others."),
        mend =
                @Bilingual(
                        id = "Tulis semua nilai, termasuk \"baseline\", dengan jenis yang sama.",
                        en = "Write all values, \"baseline\" included, in one kind."),
        why =
                @Bilingual(
                        id = "Angka dan kata tidak dapat dibandingkan, sehingga kemajuannya tidak dapat dihitung.",
                        en = "Numbers and words cannot be compared, so progress cannot be worked out."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "issues": [], "goals": [], "targets": [], "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Nilai SAKIP", "unit": "Predikat", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": 75 },
                    "milestones": { "2025": "BB", "2026": "BB", "2027": "A", "2028": "A", "2029": "AA" },
                    "definition": "Dihitung setiap tahun.", "formula": "A dibagi B", "source": "BPS",
                    "responsible": [ "Dinas Sosial" ] } ] }
                """)
public final class ValueKindMixed implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        List<Cell> cells = Cell.ofSeries(node);
        if (cells.stream().allMatch(cell -> cell.value() instanceof Quantity)) {
            return List.of();
        }
        Map<Family, List<Cell>> families = new EnumMap<>(Family.class);
        for (Cell cell : cells) {
            Family.of(cell.value())
                    .ifPresent(family -> families.computeIfAbsent(family, first -> new ArrayList<>())
                            .add(cell));
        }
        if (families.size() < 2 || cells.stream().anyMatch(cell -> cell.value() instanceof Unreadable)) {
            return List.of();
        }
        List<Cell> fewest = Collections.min(families.values(), Comparator.comparingInt(List::size));
        Cell odd = fewest.get(0);
        return List.of(odd.flaw(node));
    }
}
