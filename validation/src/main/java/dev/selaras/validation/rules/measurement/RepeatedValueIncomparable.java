package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Series;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.Unreadable;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds indicators that name one of a plan above and have no value to hold against its: in another unit, of another kind, or
 * none at all. Cells that can't be read and units that are missing are told by rules of their own.
 */
@RuleInfo(
        code = "repeated-value-incomparable",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary =
                @Bilingual(
                        id = "Target yang tidak dapat dibandingkan dengan rencana di atasnya",
                        en = "Milestone that can't be compared with the plan above"),
        message =
                @Bilingual(
                        id = "Indikator \"{0}\" mengulang indikator rencana \"{1}\", tetapi {2}.",
                        en = "The indicator \"{0}\" repeats one of the plan \"{1}\", but {2}."),
        mend =
                @Bilingual(
                        id =
                                "Isi targetnya dalam satuan dan bentuk yang sama dengan rencana \"{1}\", atau perbaiki \"repeats\".",
                        en = "Give it in the same unit and form as the plan \"{1}\", or correct \"repeats\"."),
        why =
                @Bilingual(
                        id =
                                "Kesamaan target dengan rencana di atasnya hanya dapat diperiksa pada nilai yang sebanding.",
                        en = "Whether a value is the one set above can be seen only where both are alike."),
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
                    "direction": "INCREASE" } ] }
                """,
        good = """
                { "id": "lain", "type": "RKPD", "period": { "start": 2026, "end": 2026 }, "targetYears": null,
                  "upperPlans": [ "contoh" ], "indicators": [
                  { "id": "I1", "measures": "T1", "repeats": "contoh#I1", "name": "Rata-rata lama sekolah", "unit": "Tahun",
                    "direction": "INCREASE", "milestones": { "2026": "8,3" } } ] }
                """)
public final class RepeatedValueIncomparable implements LibraryRule {

    /** Those whose missing years another rule tells. */
    private static final Set<PlanType> MEASURED = Set.of(PlanType.RPJMD, PlanType.RENSTRA);

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            Repeated.named(node, library).ifPresent(original -> flaws.addAll(incomparable(node, original)));
        }
        return flaws;
    }

    private static List<Flaw> incomparable(Node<Indicator> node, Node<Indicator> original) {
        String unit = Repeated.unit(node);
        String unitAbove = Repeated.unit(original);
        if (unit.isEmpty() || unitAbove.isEmpty()) {
            return List.of();
        }
        if (!unit.equals(unitAbove)) {
            return List.of(flaw(
                    node,
                    original,
                    "unit",
                    Wording.of(
                            "satuannya " + printed(node) + " dan bukan " + printed(original),
                            "its unit is " + printed(node) + " and not " + printed(original))));
        }
        Plan plan = node.graph().plan();
        Series set = Series.ofMilestones(original.element());
        Series own = Series.ofMilestones(node.element());
        List<Integer> years = set.years().stream()
                .filter(year -> plan.getPeriod().contains(year)
                        && set.at(year)
                                .filter(RepeatedValueIncomparable::isClaim)
                                .isPresent())
                .toList();
        boolean isMissing = own.gaps(years).size() == years.size();
        if (isMissing && MEASURED.contains(plan.getType())) {
            return List.of();
        }
        return years.stream()
                .limit(isMissing ? 1 : years.size())
                .flatMap(year -> set.at(year).stream()
                        .flatMap(above -> isMissing
                                ? Stream.of(flaw(node, original, "milestones", missing(year, above)))
                                : own.at(year).stream()
                                        .filter(cell -> isClaim(cell) && !Repeated.areAlike(cell, above, unit))
                                        .map(cell -> flaw(node, original, "milestones/" + year, unlike(cell, above)))))
                .toList();
    }

    private static String printed(Node<Indicator> node) {
        return '"' + node.element().getUnit().orElse("") + '"';
    }

    private static boolean isClaim(Measurement cell) {
        return !(cell instanceof Missing || cell instanceof Unreadable);
    }

    private static Wording missing(int year, Measurement set) {
        return Wording.of(
                "target " + year + " tidak diisi; di sana " + set.getRaw(),
                "it has no milestone for " + year + "; there it is " + set.getRaw());
    }

    private static Wording unlike(Measurement cell, Measurement set) {
        return Wording.of(
                cell.getRaw() + " tidak sejenis dengan " + set.getRaw(),
                cell.getRaw() + " is of another kind than " + set.getRaw());
    }

    private static Flaw flaw(Node<Indicator> node, Node<Indicator> original, String member, Wording reason) {
        return Flaw.at(
                        Place.of(node, member),
                        node.text(),
                        original.graph().plan().getId().getValue())
                .with(reason)
                .and(original);
    }
}
