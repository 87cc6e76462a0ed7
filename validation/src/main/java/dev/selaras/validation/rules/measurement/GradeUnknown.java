package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Qualitative;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds grades that are not on the scale the indicator names; of one that is not known {@link ScaleUndeclared} tells. */
@RuleInfo(
        code = "grade-unknown",
        severity = Severity.ERROR,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Predikat di luar skala", en = "Grade that is not on the scale"),
        message =
                @Bilingual(
                        id = "Predikat \"{1}\" pada indikator \"{0}\" tidak ada dalam skala {2}.",
                        en = "The grade \"{1}\" of \"{0}\" is not on the scale {2}."),
        mend =
                @Bilingual(
                        id = "Tulis predikat menurut skala itu, atau perbaiki \"scale\".",
                        en = "Write a grade of that scale, or correct \"scale\"."),
        why =
                @Bilingual(
                        id = "Predikat di luar skala tidak dapat dibandingkan dengan predikat lain.",
                        en = "A grade off the scale cannot be compared with any other."),
        sources = @Source(@Bilingual(id = "Praktik: skala penilaian", en = "Practice: scales of assessment")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Opini BPK", "unit": "Opini", "direction": "INCREASE",
                    "scale": "BPK", "milestones": { "2025": "WDP", "2026": "BB", "2027": "WTP" } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Opini BPK", "unit": "Opini", "direction": "INCREASE",
                    "scale": "BPK", "milestones": { "2025": "WDP", "2026": "WTP-DPP", "2027": "WTP" } } ] }
                """)
public final class GradeUnknown implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            Optional<Scale> named = node.element().getScale().flatMap(graph.plan()::scale);
            for (Cell cell : named.isPresent() ? Cell.all(node) : List.<Cell>of()) {
                if (isOff(named.get(), cell.value())) {
                    String scale = named.get().getName();
                    Place place = Place.of(node, cell.member());
                    flaws.add(Flaw.at(place, node.text(), cell.value().getRaw(), scale));
                }
            }
        }
        return flaws;
    }

    /** A plan may call its steps by more than their number: {@code Level 3}. */
    private static boolean isOff(Scale scale, Measurement value) {
        return code(value).filter(code -> scale.find(code).isEmpty()).isPresent()
                && scale.find(value.getRaw()).isEmpty();
    }

    /** What should be on the scale: a grade, a level or a single word; more words may say {@code minimal B}. */
    private static Optional<String> code(Measurement value) {
        if (value instanceof Grade grade) {
            return Optional.of(grade.getCode());
        }
        if (value instanceof Level level) {
            return Optional.of(Integer.toString(level.getNumber()));
        }
        return Optional.of(value.getRaw())
                .filter(text -> value instanceof Qualitative)
                .filter(text -> Words.of(text).getWords().size() == 1);
    }
}
