package dev.selaras.validation.rules.adoption;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Chain;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds missions that a kecamatan adopts and then sets no goal for. */
@RuleInfo(
        code = "adopted-mission-without-goal",
        severity = Severity.WARNING,
        looksAt = Adoption.class,
        summary = @Bilingual(id = "Misi yang diadopsi tanpa tujuan", en = "Adopted mission that no goal serves"),
        message =
                @Bilingual(
                        id = "Misi \"{0}\" diadopsi, tetapi tidak ada tujuan yang mendukungnya.",
                        en = "The mission \"{0}\" is adopted, but no goal serves it."),
        mend =
                @Bilingual(
                        id = "Rumuskan tujuan untuk misi ini dan sebutkan misinya pada \"missions\" tujuan itu.",
                        en = "Set a goal for this mission and name the mission in its \"missions\"."),
        why =
                @Bilingual(
                        id =
                                "Kecamatan yang mengadopsi misi ikut menanggung hasilnya; tanpa tujuan tidak ada yang dapat"
                                        + " ditagih.",
                        en = "A kecamatan that adopts a mission shares in its result; without a goal there is nothing"
                                + " to hold it to."),
        sources =
                @Source(
                        value = @Bilingual(id = "Permendagri 86/2017", en = "Home Affairs regulation 86/2017"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo =
                @AppliesTo(
                        value = {PlanType.RENSTRA, PlanType.RENJA},
                        kecamatan = true),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" },
                  "vision": null, "pillars": null, "missions": null, "problems": null, "issues": null,
                  "goals": [], "targets": [], "targetYears": null, "indicators": [],
                  "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                                   "elements": [ { "ref": "M1" } ] } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" },
                  "vision": null, "pillars": null, "missions": null, "problems": null, "issues": null,
                  "goals": [], "targets": [], "targetYears": null, "indicators": [],
                  "adoptions": [ { "id": "A1", "mode": "RELEVANT", "plan": "contoh",
                                   "elements": [ { "ref": "M1" } ] } ] }
                """)
public final class AdoptedMissionWithoutGoal implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Id home = graph.plan().getId();
        Set<Ref> served = graph.all(Goal.class).stream()
                .flatMap(goal -> goal.links().stream())
                .map(link -> link.ref().from(home))
                .collect(Collectors.toSet());
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Adoption> node : graph.all(Adoption.class)) {
            List<AdoptedElement> elements =
                    node.element().getMode().isBinding() ? node.element().getElements() : List.of();
            for (int i = 0; i < elements.size(); i++) {
                Place place = Place.of(node, "elements/" + i);
                Ref upper = Ref.to(node.element().getPlan(), elements.get(i).getRef());
                Optional<Ref> own = elements.get(i).getLocalisedAs().map(ref -> ref.from(home));
                List<Ref> names = Stream.concat(own.stream(), Stream.of(upper)).toList();
                names.stream()
                        .flatMap(name -> find(name, graph, library).stream())
                        .findFirst()
                        .filter(found -> found.element() instanceof Mission)
                        .filter(mission -> Collections.disjoint(names, served))
                        .ifPresent(mission -> flaws.add(Flaw.at(place, mission.text())
                                .along(Chain.to(mission).missingBelow(ElementKind.GOAL))));
            }
        }
        return flaws;
    }

    /** What is in this plan is looked for in the version at hand, not in the one in force. */
    private static Optional<Node<?>> find(Ref ref, PlanGraph graph, PlanLibrary library) {
        boolean isHere = ref.getPlan().filter(graph.plan().getId()::equals).isPresent();
        return isHere ? graph.find(ref.getElement()) : library.find(ref);
    }
}
