package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Target;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds goals of a unit that name missions, or targets of other plans, and no target of the plan of the region; of those that
 * name nothing another rule tells.
 */
@RuleInfo(
        code = "renstra-goal-without-rpjmd-target",
        severity = Severity.ERROR,
        looksAt = Goal.class,
        summary =
                @Bilingual(
                        id = "Tujuan Renstra tanpa sasaran RPJMD",
                        en = "Goal of a Renstra without a target of the RPJMD"),
        message =
                @Bilingual(
                        id = "Tujuan \"{0}\" tidak menyebutkan sasaran RPJMD yang dijabarkannya.",
                        en = "The goal \"{0}\" names no target of the RPJMD that it derives from."),
        mend =
                @Bilingual(
                        id = "Sebutkan sasaran RPJMD pada \"derivedFrom\".",
                        en = "Name the target of the RPJMD in \"derivedFrom\"."),
        why =
                @Bilingual(
                        id =
                                "Sejak 2018 Renstra menjabarkan sasaran RPJMD; misi saja tidak menunjukkan hasil yang didukung.",
                        en =
                                "Since 2018 a Renstra spells out targets of the RPJMD; a mission alone tells no result it serves."),
        sources = {
            @Source(
                    value = @Bilingual(id = "Inmendagri 2/2025", en = "Home Affairs instruction 2/2025"),
                    kind = Source.Kind.UNREAD_REGULATION),
            @Source(@Bilingual(id = "Praktik: aplikasi e-SAKIP", en = "Practice: e-SAKIP applications"))
        },
        appliesTo = {
            @AppliesTo(value = PlanType.RENSTRA, kecamatan = true, from = 2018, severity = Severity.WARNING),
            @AppliesTo(value = PlanType.RENSTRA, from = 2018)
        },
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null, "problems": null, "issues": null,
                  "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan sekolah", "missions": [ "contoh#M1" ] } ],
                  "targets": [ { "id": "S1", "statement": "Meningkatnya jumlah guru terlatih", "goals": [ "T1" ] } ],
                  "targetYears": { "mandatory": [ 2026 ] }, "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Sekolah bermutu", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 },
                    "definition": "Bagian sekolah yang bermutu.", "source": "BAN-PDM" },
                  { "id": "I2", "measures": "S1", "name": "Guru terlatih", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": 30 }, "milestones": { "2026": 60 },
                    "definition": "Bagian guru yang terlatih.", "source": "Dapodik" } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null, "problems": null, "issues": null,
                  "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan sekolah",
                               "derivedFrom": [ "contoh#S1" ] } ],
                  "targets": [ { "id": "S1", "statement": "Meningkatnya jumlah guru terlatih", "goals": [ "T1" ] } ],
                  "targetYears": { "mandatory": [ 2026 ] }, "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Sekolah bermutu", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 },
                    "definition": "Bagian sekolah yang bermutu.", "source": "BAN-PDM" },
                  { "id": "I2", "measures": "S1", "name": "Guru terlatih", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": 30 }, "milestones": { "2026": 60 },
                    "definition": "Bagian guru yang terlatih.", "source": "Dapodik" } ] }
                """)
public final class RenstraGoalWithoutRpjmdTarget implements LibraryRule {

    private static final Set<PlanType> REGIONAL = Set.of(PlanType.RPJMD, PlanType.RPD, PlanType.RPJMN);

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Goal> node : graph.all(Goal.class)) {
            Goal goal = node.element();
            boolean isAlone =
                    goal.getMissions().isEmpty() && goal.getDerivedFrom().isEmpty();
            if (!isAlone && node.links().stream().noneMatch(link -> isRegional(link, library))) {
                flaws.add(Flaw.at(node, node.text()));
            }
        }
        return flaws;
    }

    /** Whether a target of the plan of the region may be meant; of one that leads nowhere another rule tells. */
    private static boolean isRegional(Link link, PlanLibrary library) {
        boolean isOther = link.ref()
                .getPlan()
                .flatMap(library::find)
                .filter(upper -> !REGIONAL.contains(upper.plan().getType()))
                .isPresent();
        return link.expected() == Target.class && (link.isDangling() || (link.isElsewhere() && !isOther));
    }
}
