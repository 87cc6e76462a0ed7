package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.WordSet;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.ScaleCategory;
import dev.selaras.core.measurement.Scales;
import dev.selaras.core.measurement.ScoreBand;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds grades that contradict the score printed with them. A score on the border of two bands may be rounded and goes with
 * either; a grade off the scale is the matter of {@link GradeUnknown}.
 */
@RuleInfo(
        code = "grade-outside-band",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Predikat yang tidak sesuai skornya", en = "Grade that its score does not earn"),
        message =
                @Bilingual(
                        id =
                                "\"{1}\" pada indikator \"{0}\" tidak sesuai skala {2}: skornya di luar rentang predikat {3}.",
                        en =
                                "\"{1}\" of \"{0}\" is at odds with the scale {2}: its score does not earn the grade {3}."),
        mend =
                @Bilingual(
                        id = "Perbaiki skor atau predikatnya menurut skala {2}.",
                        en = "Correct the score or the grade after the scale {2}."),
        why =
                @Bilingual(
                        id = "Bila skor dan predikat bertentangan, capaian bergantung pada yang mana yang dibaca.",
                        en = "Where score and grade disagree, what was achieved depends on which of them one reads."),
        sources = @Source(@Bilingual(id = "Praktik: skala penilaian", en = "Practice: scales of assessment")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Nilai SAKIP", "unit": "Predikat", "direction": "INCREASE",
                    "milestones": { "2025": "78,50 (BB)", "2026": "85,00 (AA)", "2027": "91,00 (AA)" } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Nilai SAKIP", "unit": "Predikat", "direction": "INCREASE",
                    "milestones": { "2025": "78,50 (BB)", "2026": "85,00 (A)", "2027": "91,00 (AA)" } } ] }
                """)
public final class GradeOutsideBand implements PlanRule {

    private static final WordSet ACCOUNTABILITY = WordSet.of("sakip", "akip");

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            Optional<Scale> scale = scale(node, graph.plan());
            for (Cell cell : scale.isPresent() ? Cell.all(node) : List.<Cell>of()) {
                if (cell.value() instanceof Grade grade && contradicts(grade, scale.get())) {
                    String name = scale.get().getName();
                    Place place = Place.of(node, cell.member());
                    flaws.add(Flaw.at(place, node.text(), grade.getRaw(), name, grade.getCode()));
                }
            }
        }
        return flaws;
    }

    /** The scale that the indicator names; without one, grades of accountability are known by the indicator's name. */
    private static Optional<Scale> scale(Node<Indicator> node, Plan plan) {
        if (node.element().getScale().isPresent()) {
            return node.element().getScale().flatMap(plan::scale);
        }
        return node.words().containsAny(ACCOUNTABILITY) ? Optional.of(Scales.SAKIP) : Optional.empty();
    }

    private static boolean contradicts(Grade grade, Scale scale) {
        Optional<ScoreBand> band = scale.find(grade.getCode()).flatMap(ScaleCategory::getBand);
        List<BigDecimal> scores = Stream.concat(Stream.<Measurement>of(grade), grade.otherReading().stream())
                .flatMap(reading -> reading instanceof Grade g ? g.getScore().stream() : Stream.empty())
                .toList();
        return band.isPresent() && !scores.isEmpty() && scores.stream().noneMatch(score -> touches(band.get(), score));
    }

    private static boolean touches(ScoreBand band, BigDecimal score) {
        return band.contains(score) || band.getMinimum().compareTo(score) == 0;
    }
}
