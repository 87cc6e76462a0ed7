package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.SameValue;
import dev.selaras.core.achievement.Series;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds indicators of one name, unit and owner with different values; those of one element repeat each other, see elsewhere. */
@RuleInfo(
        code = "duplicate-indicator-milestones",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary =
                @Bilingual(
                        id = "Indikator yang sama dengan target berbeda",
                        en = "Same indicator with different milestones"),
        message =
                @Bilingual(
                        id = "Target {2} indikator \"{0}\" berbeda dari target indikator {1} yang bernama sama.",
                        en =
                                "The milestone {2} of the indicator \"{0}\" differs from that of {1}, which has the same name."),
        mend =
                @Bilingual(
                        id = "Samakan \"milestones\" dengan yang ada pada {1}, atau bedakan \"name\" kedua indikator.",
                        en = "Bring \"milestones\" into line with those of {1}, or tell the two apart by \"name\"."),
        why =
                @Bilingual(
                        id = "Dua target untuk ukuran yang sama membuat capaiannya bergantung pada baris yang dibaca.",
                        en = "With two milestones for one measure, what was achieved depends on the row one reads."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2025, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Partisipasi angkatan kerja", "unit": "%", "direction": "INCREASE",
                    "definition": "Bagian penduduk usia kerja yang bekerja.", "source": "BPS",
                    "baseline": { "year": 2024, "value": 70 }, "milestones": { "2025": 71, "2029": 75 } },
                  { "id": "I2", "measures": "contoh#M2", "name": "Partisipasi angkatan kerja", "unit": "%", "direction": "INCREASE",
                    "definition": "Bagian penduduk usia kerja yang bekerja.", "source": "BPS",
                    "baseline": { "year": 2024, "value": 70 }, "milestones": { "2025": 71, "2029": 78 } } ] }
                """)
public final class DuplicateIndicatorMilestones implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Map<String, List<Node<Indicator>>> byName = new LinkedHashMap<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            byName.computeIfAbsent(node.words().toString(), unseen -> new ArrayList<>(1))
                    .add(node);
        }
        List<Flaw> flaws = new ArrayList<>();
        byName.values().stream().filter(same -> same.size() > 1).forEach(same -> flaws.addAll(differing(same)));
        return flaws;
    }

    private static List<Flaw> differing(List<Node<Indicator>> ofOneName) {
        Map<String, Node<Indicator>> first = new HashMap<>();
        Map<Node<Indicator>, Series> values = new HashMap<>();
        Set<String> here = new HashSet<>();
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Indicator> node : ofOneName) {
            String scope = Measures.scope(node);
            boolean repeats = !here.add(Measures.measured(node) + " " + scope);
            Node<Indicator> other = first.putIfAbsent(scope, node);
            if (other != null && !repeats && !node.words().isEmpty()) {
                Series there = values.computeIfAbsent(other, same -> Series.ofMilestones(same.element()));
                firstThatDiffers(node.element(), there)
                        .ifPresent(year -> flaws.add(flaw(node, other, String.valueOf(year))));
            }
        }
        return flaws;
    }

    private static Optional<Integer> firstThatDiffers(Indicator one, Series other) {
        return Series.ofMilestones(one).getValues().entrySet().stream()
                .filter(cell -> other.at(cell.getKey())
                        .filter(value -> SameValue.isOther(value, cell.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Flaw flaw(Node<Indicator> node, Node<Indicator> other, String year) {
        String id = other.element().getId().toString();
        return Flaw.at(Place.of(node, "milestones/" + year), node.text(), id, year)
                .and(other);
    }
}
