package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.SameValue;
import dev.selaras.core.achievement.Series;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds values of a year that are not those which the plan above at hand sets for the same indicator; of values that can't be
 * held against those above {@link RepeatedValueIncomparable} tells.
 */
@RuleInfo(
        code = "annual-value-differs",
        severity = Severity.ERROR,
        looksAt = Indicator.class,
        summary =
                @Bilingual(
                        id = "Target tahunan berbeda dari rencana di atasnya",
                        en = "Milestone that differs from the plan above"),
        message =
                @Bilingual(
                        id = "Target {1} indikator \"{0}\" adalah {2}, sedangkan menurut \"{4}\" {3}.",
                        en = "The milestone {1} of the indicator \"{0}\" is {2}; \"{4}\" has {3}."),
        mend =
                @Bilingual(
                        id = "Samakan \"milestones\" dengan \"{4}\", atau ubah rencana di atasnya lebih dahulu.",
                        en = "Bring \"milestones\" into line with \"{4}\", or amend the plan above first."),
        why =
                @Bilingual(
                        id =
                                "Rencana ini menjalankan target rencana di atasnya; dua target untuk satu tahun tidak dapat ditagih.",
                        en =
                                "This plan carries out what the plan above sets; nobody can be held to two values for one year."),
        sources = {
            @Source(
                    value = @Bilingual(id = "Permendagri 86/2017", en = "Home Affairs regulation 86/2017"),
                    kind = Source.Kind.UNREAD_REGULATION),
            @Source(@Bilingual(id = "Praktik: aplikasi e-SAKIP", en = "Practice: e-SAKIP applications"))
        },
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RKPD", "period": { "start": 2026, "end": 2026 }, "targetYears": null,
                  "upperPlans": [ "contoh" ], "indicators": [
                  { "id": "I1", "measures": "T1", "repeats": "contoh#I1", "name": "Rata-rata lama sekolah", "unit": "Tahun",
                    "direction": "INCREASE", "milestones": { "2026": "8,4" } } ] }
                """,
        good = """
                { "id": "lain", "type": "RKPD", "period": { "start": 2026, "end": 2026 }, "targetYears": null,
                  "upperPlans": [ "contoh" ], "indicators": [
                  { "id": "I1", "measures": "T1", "repeats": "contoh#I1", "name": "Rata-rata lama sekolah", "unit": "Tahun",
                    "direction": "INCREASE", "milestones": { "2026": "8,30" } } ] }
                """)
public final class AnnualValueDiffers implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Repeated repeated = new Repeated(graph, library);
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            repeated.by(node)
                    .filter(original -> Repeated.unit(original).equals(Repeated.unit(node)))
                    .ifPresent(original -> flaws.addAll(differing(node, original)));
        }
        return flaws;
    }

    private static List<Flaw> differing(Node<Indicator> node, Node<Indicator> original) {
        String unit = Repeated.unit(node);
        Series set = Series.ofMilestones(original.element());
        return node.element().getMilestones().stream()
                .filter(milestone -> node.graph().plan().getPeriod().contains(milestone.getYear()))
                .flatMap(milestone -> set.at(milestone.getYear()).stream()
                        .filter(value -> SameValue.isOther(bare(value, unit), bare(milestone.getValue(), unit)))
                        .map(value -> flaw(node, milestone, original, value)))
                .toList();
    }

    /** A number without the unit beside it, if that is the one of the whole row. */
    private static Measurement bare(Measurement cell, String unit) {
        return cell instanceof Quantity number
                        && number.otherReading().isEmpty()
                        && Unit.printedIn(number)
                                .filter(printed -> printed.getNormalised().equals(unit))
                                .isPresent()
                ? Measurement.of(number.getValue())
                : cell;
    }

    private static Flaw flaw(Node<Indicator> node, Milestone milestone, Node<Indicator> original, Measurement value) {
        return Flaw.at(
                        Place.of(node, "milestones/" + milestone.getYear()),
                        node.text(),
                        String.valueOf(milestone.getYear()),
                        milestone.getValue().getRaw(),
                        value.getRaw(),
                        original.graph().plan().getId().getValue())
                .and(original);
    }
}
