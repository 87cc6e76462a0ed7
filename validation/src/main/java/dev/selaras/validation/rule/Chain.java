package dev.selaras.validation.rule;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Aim;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Vision;
import dev.selaras.validation.report.ChainStep;
import dev.selaras.validation.report.ChainStep.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One way from the vision of a plan down to where it breaks: vision, pillar, mission, goal, target, indicator.
 *
 * <p>Of several ways it is the first in the order of the document. Above a gap stands what the element below it refers to
 * beyond the gap, and the vision. A way of more levels than a plan has is left out. Immutable and thread-safe.
 */
public final class Chain {

    /** More levels than any plan has. */
    private static final int MAX_LEVELS = 12;

    /** As many references of one element as are tried, so that many findings stay fast. */
    private static final int MAX_TRIED = 20;

    private static final Set<ElementKind> LEVELS = Collections.unmodifiableSet(EnumSet.of(
            ElementKind.VISION,
            ElementKind.PILLAR,
            ElementKind.MISSION,
            ElementKind.GOAL,
            ElementKind.TARGET,
            ElementKind.INDICATOR));

    private final PlanGraph graph;
    /** The elements from the bottom up, as far as this plan has them. */
    private final List<Node<?>> upwards;
    /** The steps from the top down. */
    private final List<ChainStep> steps;

    private Chain(PlanGraph graph, List<Node<?>> upwards, List<ChainStep> steps) {
        this.graph = graph;
        this.upwards = upwards;
        this.steps = steps;
    }

    /** The chain of an element alone. */
    public static Chain of(Node<?> node) {
        return new Chain(node.graph(), List.of(node), List.of(there(node)));
    }

    /** The chain down to an element, from as far up as references lead. */
    public static Chain to(Node<?> node) {
        Set<Node<?>> upwards = new LinkedHashSet<>();
        Optional<Link> on = Optional.empty();
        Optional<Node<?>> at = Optional.of(node);
        while (at.filter(upwards::add).isPresent() && upwards.size() <= MAX_LEVELS) {
            on = onward(at.get(), link -> true);
            at = on.flatMap(Link::to);
        }
        List<ChainStep> steps = new ArrayList<>();
        on.filter(Link::isElsewhere).map(link -> step(link, State.ELSEWHERE)).ifPresent(steps::add);
        List<Node<?>> passed = List.copyOf(upwards);
        for (int i = passed.size() - 1; i >= 0; i--) {
            steps.add(there(passed.get(i)));
        }
        return new Chain(node.graph(), passed, steps);
    }

    /** The chain that breaks at a reference, which leads to no element of the kind expected; empty if it is in none. */
    public static Chain to(Link broken) {
        Chain below = of(broken.from());
        boolean isOfChain = LEVELS.contains(broken.from().kind()) && leadsToLevel(broken);
        return isOfChain ? below.under(step(broken, State.MISSING)) : new Chain(below.graph, below.upwards, List.of());
    }

    /** This chain with an element of a kind missing at its upper end. */
    public Chain missingAbove(ElementKind kind) {
        return under(missing(kind));
    }

    /** This chain with an element of a kind missing at its lower end. */
    public Chain missingBelow(ElementKind kind) {
        List<ChainStep> more = new ArrayList<>(steps);
        more.add(missing(kind));
        return new Chain(graph, upwards, more);
    }

    private Chain under(ChainStep gap) {
        Node<?> below = upwards.get(upwards.size() - 1);
        List<ChainStep> more = new ArrayList<>();
        // Only what lies over the gap: the missions of a target without a goal, but not those of a goal without a
        // target.
        if (gap.getKind().compareTo(below.kind()) < 0) {
            onward(
                            below,
                            link -> leadsToLevel(link)
                                    && ElementKind.of(link.expected()).compareTo(gap.getKind()) < 0)
                    .flatMap(Link::to)
                    .ifPresent(beyond -> more.addAll(to(beyond).steps));
        }
        more.add(gap);
        more.addAll(steps);
        return new Chain(graph, upwards, more);
    }

    /** The steps from the top down, the vision first if the plan has one and the way leads there. */
    List<ChainStep> steps() {
        if (steps.isEmpty() || steps.size() > MAX_LEVELS) {
            return List.of();
        }
        List<ChainStep> all = new ArrayList<>();
        if (isUnderVision(steps.get(0)) && steps.stream().noneMatch(step -> step.getKind() == ElementKind.VISION)) {
            graph.all(Vision.class).forEach(vision -> all.add(there(vision)));
        }
        all.addAll(steps);
        return Collections.unmodifiableList(all);
    }

    private boolean isUnderVision(ChainStep top) {
        Id home = graph.plan().getId();
        boolean isOurs = top.getElement()
                .flatMap(Ref::getPlan)
                .filter(plan -> !plan.equals(home))
                .isEmpty();
        return switch (top.getState()) {
            case THERE -> top.getKind() == ElementKind.PILLAR || top.getKind() == ElementKind.MISSION;
            case MISSING -> isOurs;
            case ELSEWHERE -> false;
        };
    }

    /** The first reference that leads on upwards, else the first to another plan. */
    private static Optional<Link> onward(Node<?> node, Predicate<Link> wanted) {
        if (!LEVELS.contains(node.kind())) {
            return Optional.empty();
        }
        List<Link> up = node.links().stream().limit(MAX_TRIED).filter(wanted).toList();
        return up.stream()
                .filter(link -> link.to().isPresent() && (link.expected() == Aim.class || leadsToLevel(link)))
                .findFirst()
                .or(() -> up.stream()
                        .filter(link -> link.isElsewhere() && leadsToLevel(link))
                        .findFirst());
    }

    private static boolean leadsToLevel(Link link) {
        return LEVELS.stream().anyMatch(kind -> kind.type() == link.expected());
    }

    private static ChainStep there(Node<?> node) {
        return ChainStep.builder()
                .kind(node.kind())
                .state(State.THERE)
                .element(Ref.to(node.graph().plan().getId(), node.element().getId()))
                .text(Flaw.cut(node.text()))
                .build();
    }

    private static ChainStep step(Link link, State state) {
        return ChainStep.builder()
                .kind(ElementKind.of(link.expected()))
                .state(state)
                .element(link.ref().from(link.from().graph().plan().getId()))
                .build();
    }

    private static ChainStep missing(ElementKind kind) {
        return ChainStep.builder().kind(kind).state(State.MISSING).build();
    }
}
