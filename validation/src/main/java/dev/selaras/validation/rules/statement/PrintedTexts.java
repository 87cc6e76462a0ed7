package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import dev.selaras.validation.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The texts of a plan as they are printed, member by member. A text without any word is left out. */
final class PrintedTexts {

    /**
     * A member that holds a text.
     *
     * @param place where it stands
     * @param variants the text, in each of its languages
     * @param isProse whether it explains and may run over several paragraphs
     */
    record Member(Place place, List<String> variants, boolean isProse) {}

    private final List<Member> members = new ArrayList<>();

    private PrintedTexts() {}

    /** Every member of a plan that holds a text in words. */
    static List<Member> of(PlanGraph graph) {
        PrintedTexts texts = new PrintedTexts();
        Plan plan = graph.plan();
        Function<String, Place> inPlan = member -> Place.in(plan, "/" + member);
        texts.add(inPlan, "title", false, Optional.of(plan.getTitle()));
        texts.add(inPlan, "region/name", false, Optional.of(plan.getRegion().getName()));
        plan.getUnit().ifPresent(unit -> texts.add(inPlan, "unit/name", false, Optional.of(unit.getName())));
        texts.addEach(inPlan, "legalBasis", plan.getLegalBasis());
        texts.add(inPlan, "motto", false, plan.getMotto());
        graph.nodes().forEach(texts::addElement);
        return texts.members;
    }

    private void addElement(Node<?> node) {
        Function<String, Place> in = member -> Place.of(node, member);
        if (!(node.element() instanceof Adoption)) {
            members.addAll(member(
                    Statements.place(node), false, variants(node.element().text())));
        }
        if (node.element() instanceof Vision vision) {
            add(in, "shortForm", false, vision.getShortForm());
            add(in, "synthesis", true, vision.getSynthesis());
        } else if (node.element() instanceof Pillar pillar) {
            add(in, "meaning", true, pillar.getMeaning());
        } else if (node.element() instanceof Mission mission) {
            mission.getElaboration().ifPresent(elaboration -> addElaboration(in, elaboration));
        } else if (node.element() instanceof Adoption adoption) {
            addAdoption(in, adoption);
        } else if (node.element() instanceof Indicator indicator) {
            add(in, "unit", false, indicator.getUnit().map(Text::of));
            add(in, "definition", true, indicator.getDefinition());
            add(in, "formula", true, indicator.getFormula());
            add(in, "source", true, indicator.getSource());
            addEach(in, "responsible", indicator.getResponsible());
        }
    }

    private void addAdoption(Function<String, Place> in, Adoption adoption) {
        add(in, "statement", true, adoption.getStatement());
        for (int i = 0; i < adoption.getElements().size(); i++) {
            AdoptedElement adopted = adoption.getElements().get(i);
            add(in, "elements/" + i + "/quotedAs", false, adopted.getQuotedAs());
        }
        adoption.getElaboration().ifPresent(elaboration -> addElaboration(in, elaboration));
    }

    private void addElaboration(Function<String, Place> in, Elaboration elaboration) {
        add(in, "elaboration/text", true, elaboration.getText());
        for (int i = 0; i < elaboration.getPoints().size(); i++) {
            ElaborationPoint point = elaboration.getPoints().get(i);
            add(in, "elaboration/points/" + i + "/text", true, Optional.of(point.getText()));
            add(in, "elaboration/points/" + i + "/meaning", true, point.getMeaning());
        }
    }

    private void addEach(Function<String, Place> in, String list, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(in, list + "/" + i, false, Optional.of(Text.of(texts.get(i))));
        }
    }

    private void add(Function<String, Place> in, String name, boolean isProse, Optional<Text> text) {
        text.ifPresent(printed -> members.addAll(member(in.apply(name), isProse, variants(printed))));
    }

    private static List<Member> member(Place place, boolean isProse, List<String> variants) {
        List<String> inWords = variants.stream()
                .filter(variant -> !Words.of(variant).isEmpty())
                .toList();
        return inWords.isEmpty() ? List.of() : List.of(new Member(place, inWords, isProse));
    }

    private static List<String> variants(Text text) {
        return Stream.concat(text.getPlain().stream(), text.getByLanguage().values().stream())
                .toList();
    }
}
