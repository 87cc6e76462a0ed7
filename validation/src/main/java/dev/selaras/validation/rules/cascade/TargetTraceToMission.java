package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Chain;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds targets whose chain upwards ends short of a mission though every element of it names the next.
 *
 * <p>It is silent where another rule names the break: at a reference that is dangling, of the wrong kind or in a circle,
 * at a goal without a mission, at a target without a goal. A reference to another plan may well lead to a mission, a
 * strategic issue does not.
 */
@RuleInfo(
        code = "target-trace-to-mission",
        severity = Severity.ERROR,
        looksAt = Target.class,
        summary = @Bilingual(id = "Sasaran yang tidak sampai ke misi", en = "Target that leads to no mission"),
        message =
                @Bilingual(
                        id = "Sasaran \"{0}\" tidak dapat ditelusuri ke misi mana pun.",
                        en = "The target \"{0}\" cannot be traced to any mission."),
        mend =
                @Bilingual(
                        id = "Sebutkan tujuan pada \"goals\", atau indikator sebuah tujuan pada \"goalIndicators\".",
                        en = "Name a goal in \"goals\", or an indicator of a goal in \"goalIndicators\"."),
        why =
                @Bilingual(
                        id = "Hasil yang tidak sampai ke misi tidak menunjukkan apakah janji kepala daerah dipenuhi.",
                        en = "A result that leads to no mission cannot show whether the plan's promise is kept."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = {
            @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
            @AppliesTo(value = PlanType.RENJA, kecamatan = true)
        },
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "missions": null, "problems": null, "issues": null,
                  "pillars": [ { "id": "P2", "label": "Sejahtera", "meaning": "Kebutuhan dasar setiap keluarga terpenuhi." } ],
                  "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan", "derivedFrom": [ "contoh#S1" ] } ],
                  "targets": [ { "id": "S1", "statement": "Meningkatnya jumlah guru terlatih", "goals": [ "T1" ] },
                               { "id": "S2", "statement": "Menurunnya kemiskinan", "goalIndicators": [ "I5" ] } ],
                  "targetYears": { "mandatory": [ 2026 ] }, "indicators": [
                    { "id": "I1", "measures": "T1", "name": "Sekolah bermutu", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 }, "source": "Dapodik",
                      "definition": "Bagian sekolah yang bermutu." },
                    { "id": "I2", "measures": "S1", "name": "Guru terlatih", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 }, "source": "Dapodik",
                      "definition": "Bagian guru yang terlatih." },
                    { "id": "I3", "measures": "S2", "name": "Keluarga tertolong", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 }, "source": "Dapodik",
                      "definition": "Bagian keluarga miskin yang tertolong." },
                    { "id": "I5", "measures": "P2", "name": "Keluarga sejahtera", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 }, "source": "Dapodik",
                      "definition": "Bagian keluarga yang sejahtera." } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "missions": null, "problems": null, "issues": null,
                  "pillars": [ { "id": "P2", "label": "Sejahtera", "meaning": "Kebutuhan dasar setiap keluarga terpenuhi." } ],
                  "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan", "derivedFrom": [ "contoh#S1" ] } ],
                  "targets": [ { "id": "S1", "statement": "Meningkatnya jumlah guru terlatih", "goals": [ "T1" ] },
                               { "id": "S2", "statement": "Menurunnya kemiskinan", "goals": [ "T1" ] } ],
                  "targetYears": { "mandatory": [ 2026 ] }, "indicators": [
                    { "id": "I1", "measures": "T1", "name": "Sekolah bermutu", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 }, "source": "Dapodik",
                      "definition": "Bagian sekolah yang bermutu." },
                    { "id": "I2", "measures": "S1", "name": "Guru terlatih", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 }, "source": "Dapodik",
                      "definition": "Bagian guru yang terlatih." },
                    { "id": "I3", "measures": "S2", "name": "Keluarga tertolong", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 }, "source": "Dapodik",
                      "definition": "Bagian keluarga miskin yang tertolong." },
                    { "id": "I5", "measures": "P2", "name": "Keluarga sejahtera", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 }, "source": "Dapodik",
                      "definition": "Bagian keluarga yang sejahtera." } ] }
                """)
public final class TargetTraceToMission implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Set<Node<?>> explained = new HashSet<>(graph.all(Mission.class));
        graph.all(Goal.class).stream().filter(GoalWithoutMission::lacksMission).forEach(explained::add);
        graph.all(Target.class).stream().filter(TargetWithoutGoal::lacksGoal).forEach(explained::add);
        graph.links().stream()
                .filter(TargetTraceToMission::isBreak)
                .map(Link::from)
                .forEach(explained::add);
        graph.cycles().forEach(explained::addAll);
        explained.removeIf(node -> node.kind() == ElementKind.ISSUE || node.kind() == ElementKind.PROBLEM);
        BitSet reached = new BitSet();
        explained.forEach(node -> reached.set(node.position()));
        graph.below(explained).forEach(node -> reached.set(node.position()));
        return graph.all(Target.class).stream()
                .filter(target -> !reached.get(target.position()))
                .map(target ->
                        Flaw.at(target, target.text()).along(Chain.to(target).missingAbove(ElementKind.MISSION)))
                .toList();
    }

    private static boolean isBreak(Link link) {
        return link.to().isEmpty() && link.expected() != StrategicIssue.class;
    }
}
