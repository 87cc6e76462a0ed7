package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.rule.UpperPlans;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Finds plans that follow, adopt or derive something from a plan of a type that comes below their own; the plan of a larger
 * region is left alone, and of one that leads back {@link CyclicPlanReference} tells.
 */
@RuleInfo(
        code = "upper-plan-of-lower-level",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary =
                @Bilingual(
                        id = "Rencana yang dirujuk berjenjang lebih rendah",
                        en = "Plan referred to that is of a lower level"),
        message =
                @Bilingual(
                        id = "{1} ini merujuk \"{0}\" yang berjenjang lebih rendah: {2}.",
                        en = "This {1} refers to \"{0}\", which is of a lower level: {2}."),
        mend =
                @Bilingual(
                        id = "Hapus rujukan ke \"{0}\"; rencana yang lebih rendahlah yang merujuk rencana ini.",
                        en = "Take out the reference to \"{0}\"; it is the lower plan that refers to this one."),
        why =
                @Bilingual(
                        id =
                                "Rencana menurunkan isinya dari jenjang di atasnya; bila terbalik, tidak jelas rencana mana yang"
                                        + " menentukan.",
                        en = "A plan derives from the level above; the other way round nobody can tell which decides."),
        sources =
                @Source(
                        value = @Bilingual(id = "UU 25/2004", en = "Law 25/2004"),
                        kind = Source.Kind.UNREAD_REGULATION),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RPJPD", "period": { "start": 2025, "end": 2044 }, "goals": [], "targets": [],
                  "issues": [], "problems": [], "targetYears": null, "indicators": [], "upperPlans": [ "contoh" ] }
                """,
        good = """
                { "id": "lain", "type": "RPJPD", "period": { "start": 2025, "end": 2044 }, "goals": [], "targets": [],
                  "issues": [], "problems": [], "targetYears": null, "indicators": [] }
                """)
public final class UpperPlanOfLowerLevel implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Plan plan = graph.plan();
        List<Flaw> flaws = new ArrayList<>();
        UpperPlans.each(graph, library, EnumSet.allOf(PlanType.class), (upper, place) -> {
            if (isLower(upper.getType(), plan.getType())
                    && !isOfLargerRegion(upper, plan)
                    && !library.isCircular(plan, upper.getId())) {
                flaws.add(Flaw.at(
                        place,
                        upper.getId().getValue(),
                        plan.getType().name(),
                        upper.getType().name()));
            }
        });
        return flaws;
    }

    private static boolean isLower(PlanType one, PlanType other) {
        return depth(one) > depth(other) && other != PlanType.OTHER;
    }

    /** What a ministry plans for five years may well be followed by a regency in what it plans for five. */
    private static boolean isOfLargerRegion(Plan one, Plan other) {
        return depth(one.getRegion().getLevel()) < depth(other.getRegion().getLevel());
    }

    private static int depth(RegionLevel level) {
        return switch (level) {
            case NASIONAL -> 0;
            case PROVINSI -> 1;
            case KABUPATEN, KOTA -> 2;
            case KECAMATAN -> 3;
            case KELURAHAN, DESA, DESA_ADAT -> 4;
        };
    }

    /** How far down a type stands; of two at one depth neither is above the other. Nothing is below a plan of another kind. */
    private static int depth(PlanType type) {
        return switch (type) {
            case OTHER, RPJPN -> 0;
            case RPJPD, RPJMN -> 1;
            case RPJMD, RPD, RKP -> 2;
            case RENSTRA, RPJMDES, RKPD -> 3;
            case RENJA -> 4;
        };
    }
}
