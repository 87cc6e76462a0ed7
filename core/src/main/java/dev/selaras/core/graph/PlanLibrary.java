package dev.selaras.core.graph;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.Ref;
import java.util.AbstractList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The plans at hand, which may refer to each other; several versions of a plan stand side by side.
 *
 * <p>References lead to the version in force: the last amended, else the enacted, else the draft. A plan that is not here
 * is not at hand, which is no fault by itself. The graph of a plan is made when it is first asked for. Immutable and
 * thread-safe.
 */
public final class PlanLibrary {

    private final List<AtHand> given;
    private final Map<String, List<AtHand>> byId = new HashMap<>();
    private final Fetched fetched;
    private volatile @Nullable PlanCircles circles;

    private PlanLibrary(Collection<Plan> plans, Fetched fetched) {
        this.given = plans.stream().map(AtHand::new).toList();
        this.fetched = fetched;
        for (AtHand one : given) {
            byId.merge(
                    one.plan().getId().getValue(),
                    List.of(one),
                    (versions, single) -> Versions.with(versions, single.get(0)));
        }
    }

    /** The library of these plans; of several with one id and version, references lead to the first. */
    public static PlanLibrary of(Collection<Plan> plans) {
        return new PlanLibrary(plans, new Fetched(id -> List.of()));
    }

    /**
     * The library of these plans, which fetches others when a reference leads to them.
     *
     * <p>What is fetched is referred to and no more: it is none of {@link #graphs()}. Whatever the source throws comes out of
     * the question that made it be asked, and is not remembered.
     *
     * @param source gives the versions of a plan that is not among these, none if it has none; it is asked once for each
     *     id, perhaps from several threads at a time for several ids, and its answer is kept
     */
    public static PlanLibrary loading(Collection<Plan> plans, Function<Id, ? extends Collection<Plan>> source) {
        return new PlanLibrary(plans, new Fetched(source));
    }

    /** Every plan given, in the order given. */
    public List<PlanGraph> graphs() {
        return new Graphs(given);
    }

    /** Those of the plans given that references lead to, in the order given: each in the version in force. */
    public List<PlanGraph> inForce() {
        return graphs().stream()
                .filter(graph -> find(graph.plan().getId())
                        .filter(first -> first == graph)
                        .isPresent())
                .toList();
    }

    /** The plan with this id, in the version in force, if it is at hand. */
    public Optional<PlanGraph> find(Id plan) {
        return inForce(plan).map(AtHand::graph);
    }

    /** The versions of a plan that are at hand, the one in force last. */
    public List<PlanGraph> versions(Id plan) {
        return new Graphs(ofId(plan));
    }

    /** Whether an earlier plan has the same id and version, so that no reference can lead to this one. */
    public boolean isShadowed(PlanGraph graph) {
        PlanVersion version = graph.plan().version();
        return ofId(graph.plan().getId()).stream()
                .anyMatch(first -> first.plan().version().equals(version) && first.graph() != graph);
    }

    /** Whether a plan that {@linkplain Plan#followed() follows} another is led back to itself by it. */
    public boolean isCircular(Plan from, Id to) {
        PlanCircles known = circles;
        if (known == null) {
            // Two threads may work out the same; either answer will do.
            known = new PlanCircles(given.stream().map(AtHand::plan).toList(), this::follow);
            circles = known;
        }
        return known.isCircular(from, to);
    }

    private Optional<Plan> follow(Plan from, Id to) {
        return from.getId().equals(to) ? Optional.of(from) : inForce(to).map(AtHand::plan);
    }

    /** The element of another plan that a reference names, if that plan is at hand and has it. */
    public Optional<Node<?>> find(Ref ref) {
        return ref.getPlan().flatMap(this::find).flatMap(graph -> graph.find(ref.getElement()));
    }

    /** The element of another plan that a link names, one of the kind expected if several share the id. */
    public Optional<Node<?>> find(Link link) {
        return link.ref()
                .getPlan()
                .filter(plan -> link.isElsewhere())
                .flatMap(this::find)
                .map(graph -> graph.findOrNull(link.ref(), link.expected()));
    }

    private Optional<AtHand> inForce(Id plan) {
        List<AtHand> versions = ofId(plan);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    private List<AtHand> ofId(Id plan) {
        List<AtHand> known = byId.get(plan.getValue());
        return known != null ? known : fetched.versions(plan);
    }

    /** Plans as their graphs. */
    private static final class Graphs extends AbstractList<PlanGraph> implements RandomAccess {

        private final List<AtHand> plans;

        Graphs(List<AtHand> plans) {
            this.plans = plans;
        }

        @Override
        public PlanGraph get(int index) {
            return plans.get(index).graph();
        }

        @Override
        public int size() {
            return plans.size();
        }
    }
}
