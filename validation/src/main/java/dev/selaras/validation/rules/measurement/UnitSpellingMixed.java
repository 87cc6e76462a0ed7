package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Dimension;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds units that a plan spells in several ways, once each. The words for an index ({@code Indeks}, {@code Nilai}) are told
 * apart: which of them an indicator bears is its publisher's choice.
 */
@RuleInfo(
        code = "unit-spelling-mixed",
        severity = Severity.INFO,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Satuan yang ditulis dengan beberapa cara", en = "Unit spelled in several ways"),
        message =
                @Bilingual(
                        id = "Satuan yang sama ditulis dengan beberapa cara: {1}.",
                        en = "One unit is spelled in several ways: {1}."),
        mend =
                @Bilingual(
                        id = "Tulis satuan ini dengan satu cara di seluruh rencana, misalnya \"{0}\".",
                        en = "Spell this unit in one way throughout, such as \"{0}\"."),
        why =
                @Bilingual(
                        id = "Nilai dengan satuan yang sama tidak terkelompok dan tidak terjumlah bersama.",
                        en = "What is grouped or added up by unit falls apart."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Tingkat kemiskinan", "unit": "%", "direction": "DECREASE",
                    "milestones": { "2025": "12,0", "2026": "11,5" } },
                  { "id": "I2", "measures": "S1", "name": "Sekolah terakreditasi A", "unit": "Persentase", "direction": "INCREASE",
                    "milestones": { "2025": 45, "2026": 50 } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Tingkat kemiskinan", "unit": "%", "direction": "DECREASE",
                    "milestones": { "2025": "12,0", "2026": "11,5" } },
                  { "id": "I2", "measures": "S1", "name": "Sekolah terakreditasi A", "unit": "%", "direction": "INCREASE",
                    "milestones": { "2025": 45, "2026": 50 } } ] }
                """)
public final class UnitSpellingMixed implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Map<String, Map<String, List<Node<Indicator>>>> bySpelling = new LinkedHashMap<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            String name = name(Units.of(node));
            if (!name.isEmpty()) {
                bySpelling
                        .computeIfAbsent(name, unseen -> new LinkedHashMap<>())
                        .computeIfAbsent(withoutSpaces(Units.of(node).getRaw()), unseen -> new ArrayList<>(1))
                        .add(node);
            }
        }
        return bySpelling.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .map(spellings -> flaw(List.copyOf(spellings.values())))
                .toList();
    }

    /** What all spellings of a unit share. */
    private static String name(Unit unit) {
        return unit.getDimension() == Dimension.INDEX ? Words.of(unit.getRaw()).toString() : unit.getNormalised();
    }

    /** White space is the matter of a rule on texts. */
    private static String withoutSpaces(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        printed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    /** At the first indicator with the rarest spelling, the later one of two; an example of each other explains it. */
    private static Flaw flaw(List<List<Node<Indicator>>> spellings) {
        List<Node<Indicator>> rarest = spellings.get(0);
        List<Node<Indicator>> usual = spellings.get(0);
        for (List<Node<Indicator>> spelling : spellings) {
            rarest = spelling.size() <= rarest.size() ? spelling : rarest;
            usual = spelling.size() > usual.size() ? spelling : usual;
        }
        List<Node<Indicator>> others = new ArrayList<>();
        for (List<Node<Indicator>> spelling : spellings) {
            if (spelling != rarest) {
                others.add(spelling.get(0));
            }
        }
        String all = spellings.stream()
                .map(nodes -> "\"" + unit(nodes) + "\" (" + nodes.size() + ")")
                .collect(Collectors.joining(", "));
        return Flaw.at(Place.of(rarest.get(0), "unit"), unit(usual), all).and(others);
    }

    private static String unit(List<Node<Indicator>> nodes) {
        return nodes.get(0).element().getUnit().orElseThrow();
    }
}
