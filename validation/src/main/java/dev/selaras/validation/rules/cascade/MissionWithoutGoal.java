package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds missions of a regional plan, or missions that a kecamatan adopts, that no goal serves. */
@RuleInfo(
        code = "mission-without-goal",
        severity = Severity.ERROR,
        looksAt = Mission.class,
        summary = @Bilingual(id = "Misi tanpa tujuan", en = "Mission that no goal serves"),
        message =
                @Bilingual(
                        id = "Tidak ada tujuan yang mendukung misi \"{0}\".",
                        en = "No goal serves the mission \"{0}\"."),
        mend =
                @Bilingual(
                        id = "Sebutkan misi ini pada \"missions\" sebuah tujuan, atau rumuskan tujuannya.",
                        en = "Name this mission in the \"missions\" of a goal, or set a goal for it."),
        why =
                @Bilingual(
                        id = "Misi tanpa tujuan tetap janji: tidak ada hasil yang dapat ditagih darinya.",
                        en = "A mission without a goal stays a promise: there is no result to hold it to."),
        sources = @Source(@Bilingual(id = "Permendagri 86/2017", en = "Home Affairs regulation 86/2017")),
        appliesTo = {
            @AppliesTo(PlanType.RPJMD),
            @AppliesTo(
                    value = {PlanType.RENSTRA, PlanType.RENJA},
                    kecamatan = true,
                    severity = Severity.WARNING)
        },
        since = "0.1",
        bad = """
                { "missions": [ { "id": "M1", "number": "1", "statement": "Meningkatkan mutu pendidikan" },
                                { "id": "M2", "number": "2", "statement": "Menguatkan ekonomi rakyat" },
                                { "id": "M3", "number": "3", "statement": "Menjaga kelestarian hutan" } ] }
                """)
public final class MissionWithoutGoal implements LibraryRule {

    private static final Set<AdoptionMode> BINDING =
            EnumSet.of(AdoptionMode.TOTAL, AdoptionMode.SELECTED, AdoptionMode.LOCALISED);

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        return graph.plan().getType() == PlanType.RPJMD ? unserved(graph) : unservedAdopted(graph, library);
    }

    private static List<Flaw> unserved(PlanGraph graph) {
        return graph.all(Mission.class).stream()
                .filter(mission -> !mission.hasChild(Goal.class))
                .map(mission -> Flaw.at(mission, mission.text()))
                .toList();
    }

    private static List<Flaw> unservedAdopted(PlanGraph graph, PlanLibrary library) {
        Set<Ref> served = new HashSet<>();
        graph.all(Goal.class)
                .forEach(goal -> goal.links().stream().map(Link::ref).forEach(served::add));
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Adoption> node : graph.all(Adoption.class)) {
            Adoption adoption = node.element();
            for (int i = 0;
                    BINDING.contains(adoption.getMode())
                            && i < adoption.getElements().size();
                    i++) {
                AdoptedElement adopted = adoption.getElements().get(i);
                Ref upper = Ref.to(adoption.getPlan(), adopted.getRef());
                Place place = Place.of(node, "elements/" + i);
                boolean isServed = served.contains(upper)
                        || adopted.getLocalisedAs().filter(served::contains).isPresent();
                if (!isServed) {
                    mission(adopted, upper, graph, library).ifPresent(m -> flaws.add(Flaw.at(place, m.text())));
                }
            }
        }
        return flaws;
    }

    /** The adopted element if it is known to be a mission: restated in this plan, or in an upper plan at hand. */
    private static Optional<Node<?>> mission(AdoptedElement adopted, Ref upper, PlanGraph graph, PlanLibrary library) {
        return adopted.getLocalisedAs()
                .flatMap(own -> graph.find(own.getElement()))
                .or(() -> library.find(upper))
                .filter(node -> node.element() instanceof Mission);
    }
}
