package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Every text of an element by its place below the element: its statement, and what explains it. */
final class TextMembers {

    private final BiConsumer<String, Text> visitor;

    private TextMembers(BiConsumer<String, Text> visitor) {
        this.visitor = visitor;
    }

    /** The texts of an element, its statement first; an adoption may be without one. */
    static Map<String, Text> of(Node<?> node) {
        Map<String, Text> texts = new LinkedHashMap<>();
        each(node, texts::put);
        return texts;
    }

    /** Gives every text of an element to a visitor, its statement first. */
    static void each(Node<?> node, BiConsumer<String, Text> visitor) {
        if (!(node.element() instanceof Adoption adoption)
                || adoption.getStatement().isPresent()) {
            visitor.accept(Statements.member(node.kind()), node.element().text());
        }
        eachBesideStatement(node.element(), visitor);
    }

    /** Gives the texts of an element other than its statement, label or name to a visitor. */
    static void eachBesideStatement(PlanElement element, BiConsumer<String, Text> visitor) {
        TextMembers members = new TextMembers(visitor);
        if (element instanceof Vision vision) {
            members.add("shortForm", vision.getShortForm());
            members.add("synthesis", vision.getSynthesis());
        } else if (element instanceof Pillar pillar) {
            members.add("meaning", pillar.getMeaning());
        } else if (element instanceof Mission mission) {
            members.add(mission.getElaboration());
        } else if (element instanceof Adoption adoption) {
            for (int i = 0; i < adoption.getElements().size(); i++) {
                members.add(
                        "elements/" + i + "/quotedAs",
                        adoption.getElements().get(i).getQuotedAs());
            }
            members.add(adoption.getElaboration());
        } else if (element instanceof Indicator indicator) {
            members.add("unit", indicator.getUnit().map(Text::of));
            members.add("definition", indicator.getDefinition());
            members.add("formula", indicator.getFormula());
            members.add("source", indicator.getSource());
            for (int i = 0; i < indicator.getResponsible().size(); i++) {
                members.add(
                        "responsible/" + i,
                        Optional.of(Text.of(indicator.getResponsible().get(i))));
            }
        }
    }

    private void add(Optional<Elaboration> elaboration) {
        add("elaboration/text", elaboration.flatMap(Elaboration::getText));
        List<ElaborationPoint> points = elaboration.map(Elaboration::getPoints).orElse(List.of());
        for (int i = 0; i < points.size(); i++) {
            add("elaboration/points/" + i + "/text", Optional.of(points.get(i).getText()));
            add("elaboration/points/" + i + "/meaning", points.get(i).getMeaning());
        }
    }

    private void add(String member, Optional<Text> text) {
        if (text.isPresent()) {
            visitor.accept(member, text.get());
        }
    }
}
