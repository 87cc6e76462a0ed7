package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Rate;
import dev.selaras.core.measurement.Ratio;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds indicators with numbers that do not say which way they should move. Grades, levels, ranks and thresholds say it. */
@RuleInfo(
        code = "direction-undeclared",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Arah indikator tidak disebutkan", en = "Indicator without a direction"),
        message =
                @Bilingual(
                        id = "Arah perubahan yang diharapkan dari indikator \"{0}\" tidak disebutkan.",
                        en = "The indicator \"{0}\" does not say which way it should move."),
        mend =
                @Bilingual(
                        id = "Isi \"direction\" indikator ini, {1}.",
                        en = "Fill in the \"direction\" of this indicator, {1}."),
        why =
                @Bilingual(
                        id = "Tanpa arah, kenaikan angka kemiskinan terhitung sebagai keberhasilan.",
                        en = "Without a direction, a rise in poverty counts as success."),
        sources = @Source(@Bilingual(id = "Praktik: penghitungan capaian", en = "Practice: working out achievement")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Indeks Ketimpangan Gender", "unit": "Indeks",
                    "milestones": { "2025": "0,42", "2026": "0,40" } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Indeks Ketimpangan Gender", "unit": "Indeks",
                    "direction": "DECREASE", "milestones": { "2025": "0,42", "2026": "0,40" } } ] }
                """)
public final class DirectionUndeclared implements ElementRule<Indicator> {

    private static final Set<String> FALLING =
            Set.of("kemiskinan", "miskin", "pengangguran", "kematian", "stunting", "gini", "ketimpangan", "risiko");
    private static final Set<String> TURNING = Set.of("penurunan", "pengurangan", "penanganan", "pencegahan");
    private static final Wording FALLS = Wording.of("agaknya \"DECREASE\"", "probably \"DECREASE\"");
    private static final Wording UNKNOWN =
            Wording.of("misalnya \"INCREASE\" atau \"DECREASE\"", "such as \"INCREASE\" or \"DECREASE\"");

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Indicator indicator = node.element();
        if (indicator.getDirection().isPresent()
                || indicator.getAggregation().equals(Optional.of(Aggregation.EVENT))
                || indicator.getMilestones().stream().noneMatch(DirectionUndeclared::isNumber)) {
            return List.of();
        }
        List<String> name = node.words().getWords();
        boolean falls =
                name.stream().anyMatch(FALLING::contains) && name.stream().noneMatch(TURNING::contains);
        return List.of(Flaw.at(node, node.text()).with(falls ? FALLS : UNKNOWN));
    }

    private static boolean isNumber(Milestone milestone) {
        Measurement value = milestone.getValue();
        return value instanceof Quantity
                || value instanceof Range
                || value instanceof Ratio
                || value instanceof Rate
                || value instanceof Money;
    }
}
