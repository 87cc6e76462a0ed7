package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.OrganisationalUnit;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The texts of a plan that say nothing by themselves: numbers, codes, the contents of cells. */
final class Labels {

    private final Predicate<String> wanted;
    private final BiConsumer<Place, String> visitor;

    private Labels(Predicate<String> wanted, BiConsumer<Place, String> visitor) {
        this.wanted = wanted;
        this.visitor = visitor;
    }

    /** Gives each label of a plan that is wanted to a visitor, with its place. */
    static void each(PlanGraph graph, Predicate<String> wanted, BiConsumer<Place, String> visitor) {
        Labels labels = new Labels(wanted, visitor);
        labels.look(graph.plan());
        graph.nodes().forEach(labels::look);
    }

    private void look(Plan plan) {
        Function<String, Place> at = pointer -> Place.in(plan, pointer);
        look(plan.getRegion().getCode(), at, "/region/code", "");
        look(plan.getRegion().getEdition(), at, "/region/edition", "");
        look(plan.getUnit().flatMap(OrganisationalUnit::getCode), at, "/unit/code", "");
        for (int i = 0; i < plan.getScales().size(); i++) {
            Scale scale = plan.getScales().get(i);
            look(scale.getName(), at, "/scales/" + i, "/name");
            for (int j = 0; j < scale.getCategories().size(); j++) {
                look(scale.getCategories().get(j).getCode(), at, "/scales/" + i + "/categories/" + j, "/code");
            }
        }
    }

    private void look(Node<?> node) {
        Function<String, Place> at = member -> Place.of(node, member);
        look(node.element().getNumber(), at, "number", "");
        node.element().getCodes().forEach((system, code) -> look(system + " " + code, at, "codes/", step(system)));
        if (node.element() instanceof Mission mission) {
            look(mission.getElaboration(), at);
        } else if (node.element() instanceof Adoption adoption) {
            look(adoption.getElaboration(), at);
        } else if (node.element() instanceof Indicator indicator) {
            look(indicator, at);
        }
    }

    private void look(Optional<Elaboration> elaboration, Function<String, Place> at) {
        elaboration.ifPresent(present -> {
            for (int i = 0; i < present.getPoints().size(); i++) {
                look(present.getPoints().get(i).getMarker(), at, "elaboration/points/" + i, "/marker");
            }
        });
    }

    private void look(Indicator indicator, Function<String, Place> at) {
        look(indicator.getScale(), at, "scale", "");
        List<String> tags = indicator.getTags();
        for (int i = 0; i < tags.size(); i++) {
            look(tags.get(i), at, "tags/", Integer.toString(i));
        }
        indicator.getBaseline().ifPresent(is -> look(is.getValue().getRaw(), at, "baseline/value", ""));
        indicator.getMilestones().forEach(is -> look(is.getValue().getRaw(), at, "milestones/", is.getYear()));
        indicator.getEndState().ifPresent(is -> look(is.getValue().getRaw(), at, "endState/value", ""));
        indicator.getActuals().forEach(is -> look(is.getValue().getRaw(), at, "actuals/", is.getPeriod()));
    }

    private void look(Optional<String> text, Function<String, Place> at, String member, Object rest) {
        text.ifPresent(present -> look(present, at, member, rest));
    }

    private void look(String text, Function<String, Place> at, String member, Object rest) {
        if (wanted.test(text)) {
            visitor.accept(at.apply(member + rest), text);
        }
    }

    /** A name as a JSON pointer has it. */
    private static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
