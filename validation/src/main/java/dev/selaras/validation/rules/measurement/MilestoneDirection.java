package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds indicators whose values to reach turn against their direction, or whose grades, levels or ranks get worse. What
 * measures a change, adds up or comes with events is left alone.
 */
@RuleInfo(
        code = "milestone-direction",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary =
                @Bilingual(
                        id = "Target tahunan yang berlawanan dengan arah indikator",
                        en = "Milestones against the direction of the indicator"),
        message =
                @Bilingual(
                        id = "Target tahunan indikator \"{0}\" memburuk terhadap tahun sebelumnya: {1}.",
                        en = "The milestones of \"{0}\" fall behind the year before: {1}."),
        mend =
                @Bilingual(
                        id =
                                "Perbaiki nilai tahun itu atau \"direction\". Isi \"aggregation\" dengan \"EVENT\" bila nilainya tidak berurutan.",
                        en =
                                "Correct the value of that year, or \"direction\". Say \"EVENT\" in \"aggregation\" if the values follow no order."),
        why =
                @Bilingual(
                        id = "Target yang lebih buruk dari tahun sebelumnya biasanya salah ketik atau salah arah.",
                        en = "A milestone worse than the year before is mostly a typing error or the wrong direction."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "issues": [], "goals": [], "targets": [], "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Indeks Pembangunan Gender", "unit": "Indeks", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "91,59" },
                    "milestones": { "2025": "91,68", "2026": "91,77", "2027": "91,86", "2028": "91,95", "2029": "91,04" },
                    "definition": "Dihitung setiap tahun.", "formula": "A dibagi B", "source": "BPS",
                    "responsible": [ "Dinas Sosial" ] } ] }
                """)
public final class MilestoneDirection implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        List<Integer> years = new ArrayList<>(Course.of(node).worseYears());
        years.addAll(Steps.worseYears(node));
        if (years.isEmpty()) {
            return List.of();
        }
        String all = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return List.of(Flaw.at(Place.of(node, "milestones/" + years.get(0)), node.text(), all));
    }
}
