package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.measurement.Measurement;
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
import java.util.stream.Stream;

/** The indicators of the plans above that a plan sets values of again. */
final class Repeated {

    private static final Set<PlanType> REGIONAL = Set.of(PlanType.RPJMD, PlanType.RPD);
    private static final Set<PlanType> OF_UNITS = Set.of(PlanType.RENSTRA);
    private static final Set<PlanType> ANNUAL = Set.of(PlanType.RKPD, PlanType.RENJA);

    private final PlanLibrary library;
    /** Those of the plan nearest to an annual plan that has the name; another plan may well mean another indicator by it. */
    private final Map<String, List<Node<Indicator>>> byName = new HashMap<>();

    Repeated(PlanGraph graph, PlanLibrary library) {
        this.library = library;
        if (!ANNUAL.contains(graph.plan().getType())) {
            return;
        }
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
        if (node.element().getRepeats().isPresent()) {
            return named(node, library);
        }
        if (byName.isEmpty()) {
            return Optional.empty();
        }
        List<Node<Indicator>> same = byName.getOrDefault(name(node), List.of());
        return same.size() == 1 && !node.words().isEmpty() ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** The indicator of another plan at hand that one names. */
    static Optional<Node<Indicator>> named(Node<Indicator> node, PlanLibrary library) {
        return node.links().stream()
                .filter(link -> link.expected() == Indicator.class)
                .findFirst()
                .flatMap(library::find)
                .flatMap(Repeated::indicator);
    }

    @SuppressWarnings("unchecked") // the kind tells the type of the element
    private static Optional<Node<Indicator>> indicator(Node<?> node) {
        return node.kind() == ElementKind.INDICATOR ? Optional.of((Node<Indicator>) node) : Optional.empty();
    }

    private static String name(Node<Indicator> node) {
        return node.words() + "; " + unit(node);
    }

    /** What the unit means; of one without a meaning of its own, its words; empty if there is none. */
    static String unit(Node<Indicator> node) {
        return Units.of(node).getNormalised();
    }

    /** Whether two cells of one row are of one kind, as they may be read, and print no different units. */
    static boolean areAlike(Measurement one, Measurement other, String unit) {
        return kinds(one).stream().anyMatch(kinds(other)::contains)
                && printed(one, unit).equals(printed(other, unit));
    }

    private static List<Class<?>> kinds(Measurement cell) {
        return Stream.concat(Stream.of(cell), cell.otherReading().stream())
                .<Class<?>>map(Measurement::getClass)
                .toList();
    }

    private static String printed(Measurement cell, String unit) {
        return Unit.printedIn(cell).map(Unit::getNormalised).orElse(unit);
    }
}
