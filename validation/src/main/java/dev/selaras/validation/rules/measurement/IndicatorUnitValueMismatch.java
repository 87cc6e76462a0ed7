package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Optional;

/** Finds units of which no value is; where values are of several kinds, that is another rule's matter. */
@RuleInfo(
        code = "indicator-unit-value-mismatch",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Satuan tidak sesuai dengan nilai", en = "Unit that does not fit the values"),
        message =
                @Bilingual(
                        id = "Satuan indikator \"{0}\" adalah \"{1}\", tetapi nilainya \"{2}\".",
                        en = "The unit of the indicator \"{0}\" is \"{1}\", but its values are such as \"{2}\"."),
        mend =
                @Bilingual(
                        id =
                                "Sesuaikan \"unit\" dengan nilainya, misalnya \"Predikat\", atau tulis nilainya dalam satuan itu.",
                        en = "Make \"unit\" fit the values, such as \"Predikat\", or write the values in that unit."),
        why =
                @Bilingual(
                        id = "Nilai yang tidak menurut satuannya tidak dapat dihitung capaiannya.",
                        en = "No achievement can be worked out of values that are not in their unit."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Ketepatan penetapan Perda APBD", "unit": "%",
                    "milestones": { "2025": "Tepat", "2026": "Tepat" } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Ketepatan penetapan Perda APBD", "unit": "Kategori",
                    "milestones": { "2025": "Tepat", "2026": "Tepat" } } ] }
                """)
public final class IndicatorUnitValueMismatch implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Unit unit = Units.of(node);
        Optional<Measurement> first = Optional.empty();
        for (Cell cell : Cell.ofSeries(node)) {
            Measurement value = cell.value();
            boolean isLikeFirst = first.isEmpty() || first.get().getClass() == value.getClass();
            if (!cell.isEmpty() && !(isLikeFirst && UnitFit.isForeign(value, unit))) {
                return List.of();
            }
            first = first.isPresent() || cell.isEmpty() ? first : Optional.of(value);
        }
        return first.map(value -> List.of(Flaw.at(Place.of(node, "unit"), node.text(), unit.getRaw(), value.getRaw())))
                .orElse(List.of());
    }
}
