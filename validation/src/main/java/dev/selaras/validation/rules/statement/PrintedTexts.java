package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.validation.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of a plan as they are printed, member by member. A text without any word is left out. */
final class PrintedTexts {

    /** The members of elements that explain and may run over several paragraphs. */
    private static final Set<String> PROSE = Set.of("synthesis", "meaning", "text", "definition", "formula", "source");

    /**
     * A member that holds a text.
     *
     * @param place where it stands
     * @param variants the text in each of its languages, by its JSON pointer
     * @param isProse whether it explains and may run over several paragraphs
     */
    record Member(Place place, Map<String, String> variants, boolean isProse) {}

    private final List<Member> members = new ArrayList<>();

    private PrintedTexts() {}

    /** Every member of a plan that holds a text in words. */
    static List<Member> of(PlanGraph graph) {
        PrintedTexts texts = new PrintedTexts();
        Plan plan = graph.plan();
        texts.add(Place.in(plan, "/title"), false, plan.getTitle());
        texts.add(Place.in(plan, "/region/name"), false, plan.getRegion().getName());
        plan.getUnit().ifPresent(unit -> texts.add(Place.in(plan, "/unit/name"), false, unit.getName()));
        for (int i = 0; i < plan.getLegalBasis().size(); i++) {
            texts.add(
                    Place.in(plan, "/legalBasis/" + i),
                    false,
                    Text.of(plan.getLegalBasis().get(i)));
        }
        plan.getMotto().ifPresent(motto -> texts.add(Place.in(plan, "/motto"), false, motto));
        for (Node<?> node : graph.nodes()) {
            TextMembers.of(node)
                    .forEach((member, text) -> texts.add(
                            Place.of(node, member),
                            PROSE.contains(member.substring(member.lastIndexOf('/') + 1)),
                            text));
        }
        return texts.members;
    }

    private void add(Place place, boolean isProse, Text text) {
        Map<String, String> variants = Variants.byPointer(place.getPointer(), text);
        variants.values().removeIf(variant -> Words.of(variant).isEmpty());
        if (!variants.isEmpty()) {
            members.add(new Member(place, variants, isProse));
        }
    }
}
