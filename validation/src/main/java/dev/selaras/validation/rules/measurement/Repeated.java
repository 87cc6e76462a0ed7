package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rule.UpperPlans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The indicators of the plans above that an annual plan sets values of again. */
final class Repeated {

    private static final Set<PlanType> REGIONAL = Set.of(PlanType.RPJMD, PlanType.RPD);
    private static final Set<PlanType> OF_UNITS = Set.of(PlanType.RENSTRA);

    private final PlanLibrary library;
    /** Those of the plan nearest to this one that has the name. */
    private final Map<String, List<Node<Indicator>>> byName = new HashMap<>();

    Repeated(PlanGraph graph, PlanLibrary library) {
        this.library = library;
        boolean isOfUnit = graph.plan().getType() == PlanType.RENJA;
        for (Set<PlanType> types : isOfUnit ? List.of(OF_UNITS, REGIONAL) : List.of(REGIONAL, OF_UNITS)) {
            UpperPlans.each(
                    graph,
                    library,
                    types,
                    (upper, place) -> library.find(upper.getId()).ifPresent(this::add));
        }
    }

    private void add(PlanGraph upper) {
        Map<String, List<Node<Indicator>>> here = new HashMap<>();
        for (Node<Indicator> node : upper.all(Indicator.class)) {
            here.computeIfAbsent(name(node), unseen -> new ArrayList<>(1)).add(node);
        }
        here.forEach(byName::putIfAbsent);
    }

    /** The indicator that one names; if it names none, the only one of the nearest plan that has its name and unit. */
    Optional<Node<Indicator>> by(Node<Indicator> node) {
        Optional<Link> named = node.links().stream()
                .filter(link -> link.expected() == Indicator.class)
                .findFirst();
        if (named.isPresent()) {
            return named.flatMap(library::find)
                    .flatMap(Repeated::indicator)
                    .filter(original -> unit(original).equals(unit(node)));
        }
        List<Node<Indicator>> same = byName.getOrDefault(name(node), List.of());
        return same.size() == 1 && !node.words().isEmpty() ? Optional.of(same.get(0)) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // the kind tells the type of the element
    private static Optional<Node<Indicator>> indicator(Node<?> node) {
        return node.kind() == ElementKind.INDICATOR ? Optional.of((Node<Indicator>) node) : Optional.empty();
    }

    private static String name(Node<Indicator> node) {
        return node.words() + "; " + unit(node);
    }

    /** What the unit means; of one without a meaning of its own, its words. */
    private static String unit(Node<Indicator> node) {
        return Unit.parse(node.element().getUnit().orElse("")).getNormalised();
    }
}
