package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Threshold;
import dev.selaras.core.measurement.Unreadable;
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

/** Finds indicators that do not say what their numbers count. A scale, or cells that are no bare numbers, say it too. */
@RuleInfo(
        code = "indicator-unit-missing",
        severity = Severity.ERROR,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Indikator tanpa satuan", en = "Indicator without a unit"),
        message =
                @Bilingual(
                        id = "Satuan indikator \"{0}\" tidak disebutkan.",
                        en = "The indicator \"{0}\" has no unit."),
        mend =
                @Bilingual(
                        id = "Isi \"unit\" indikator ini, misalnya \"%\" atau \"Indeks\".",
                        en = "Fill in the \"unit\" of this indicator, such as \"%\" or \"Indeks\"."),
        why =
                @Bilingual(
                        id = "Angka tanpa satuan tidak dapat diukur dan tidak dapat dibandingkan.",
                        en = "A number without a unit cannot be measured or compared."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Survei kepuasan masyarakat", "direction": "INCREASE",
                    "milestones": { "2025": 86, "2026": 87 } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Survei kepuasan masyarakat", "direction": "INCREASE",
                    "unit": "Indeks", "milestones": { "2025": 86, "2026": 87 } } ] }
                """)
public final class IndicatorUnitMissing implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Indicator indicator = node.element();
        Optional<String> unit = indicator.getUnit();
        if (unit.filter(printed -> !Missing.isSaidBy(printed)).isPresent() || saysOtherwise(indicator)) {
            return List.of();
        }
        Place place = unit.isPresent() ? Place.of(node, "unit") : Place.of(node);
        return List.of(Flaw.at(place, node.text()));
    }

    private static boolean saysOtherwise(Indicator indicator) {
        List<Measurement> values = indicator.getMilestones().stream()
                .map(Milestone::getValue)
                .filter(value -> !(value instanceof Missing))
                .toList();
        return indicator.getScale().isPresent()
                || (!values.isEmpty() && values.stream().noneMatch(IndicatorUnitMissing::isBare));
    }

    private static boolean isBare(Measurement value) {
        return (value instanceof Quantity quantity && quantity.getUnit().isEmpty())
                || (value instanceof Range range && range.getUnit().isEmpty())
                || (value instanceof Threshold threshold && threshold.getUnit().isEmpty())
                || value instanceof NotApplicable
                || value instanceof Unreadable;
    }
}
