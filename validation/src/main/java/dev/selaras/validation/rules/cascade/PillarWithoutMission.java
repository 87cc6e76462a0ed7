package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LooseEnds;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Set;

/**
 * Finds pillars of a vision that no mission serves. A plan whose missions name no pillar at all lacks one thing, the
 * link, and is told so once.
 *
 * <p>It is silent in a plan without a mission, which is another rule's matter, and where each pillar may be what a mission
 * was meant for whose references lead nowhere.
 */
@RuleInfo(
        code = "pillar-without-mission",
        severity = Severity.WARNING,
        looksAt = Pillar.class,
        summary = @Bilingual(id = "Pokok visi tanpa misi", en = "Pillar that no mission serves"),
        message =
                @Bilingual(
                        id = "Tidak ada misi yang menyatakan mendukung {0}.",
                        en = "No mission says that it serves {0}."),
        mend =
                @Bilingual(
                        id = "Sebutkan pokok visi pada \"pillars\" misi yang mendukungnya.",
                        en = "Name the pillar in the \"pillars\" of the mission that serves it."),
        why =
                @Bilingual(
                        id = "Misi ada untuk mewujudkan visi; pokok visi tanpa misi tidak dikerjakan siapa pun.",
                        en = "Missions are there to fulfil the vision; a pillar without one is left to nobody."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo(PlanType.RPJMD),
        since = "0.1",
        bad = """
                { "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "P1" ] },
                                { "id": "M2", "statement": "Menguatkan ekonomi rakyat", "pillars": [ "P1" ] } ] }
                """)
public final class PillarWithoutMission implements PlanRule {

    private static final Wording ANY = Wording.of("satu pun pokok visi", "any pillar");

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Node<Pillar>> pillars = graph.all(Pillar.class);
        if (pillars.isEmpty() || graph.all(Mission.class).isEmpty()) {
            return List.of();
        }
        if (!linksPillars(graph)) {
            return List.of(Flaw.in(graph.plan(), "/pillars").with(ANY).and(pillars));
        }
        List<Node<Pillar>> unserved = pillars.stream()
                .filter(pillar -> !pillar.isShadowed() && !pillar.hasChild(Mission.class))
                .toList();
        int loose = LooseEnds.of(graph, Mission.class, Set.of(Pillar.class)).size();
        return LooseEnds.unexplained(unserved, loose).stream()
                .map(PillarWithoutMission::flaw)
                .toList();
    }

    private static Flaw flaw(Node<Pillar> pillar) {
        String said = "\"" + pillar.text() + "\"";
        return Flaw.at(pillar).with(Wording.of("pokok visi " + said, "the pillar " + said));
    }

    /** Whether some mission names a pillar, be it there or not. */
    static boolean linksPillars(PlanGraph graph) {
        return graph.all(Mission.class).stream()
                .anyMatch(mission -> !mission.element().getPillars().isEmpty());
    }
}
