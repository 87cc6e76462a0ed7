package dev.selaras.validation.picture;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A plan as a performance tree (pohon kinerja): vision, pillars, missions, goals, targets, indicators, and what serves what.
 *
 * <p>Each element stands in it once, with a line from all that it serves, so that strictly it is no tree. A reference that
 * leads nowhere, and where there is a report each gap in a chain, is a box of its own, drawn in place. Made in time linear in
 * the size of the plan, however broken it is. Immutable and thread-safe.
 */
public final class PerformanceTree {

    /** The levels from the top down. */
    static final List<ElementKind> LEVELS = List.of(
            ElementKind.VISION,
            ElementKind.PILLAR,
            ElementKind.MISSION,
            ElementKind.GOAL,
            ElementKind.TARGET,
            ElementKind.INDICATOR);

    private final Plan plan;
    private final List<Box> boxes;
    private final List<Line> lines;

    PerformanceTree(Plan plan, List<Box> boxes, List<Line> lines) {
        this.plan = plan;
        this.boxes = Collections.unmodifiableList(boxes);
        this.lines = Collections.unmodifiableList(lines);
    }

    /** The tree of a plan, without errors and warnings. */
    public static PerformanceTree of(PlanGraph graph) {
        return new TreeGrowth(graph, List.of()).tree();
    }

    /**
     * The tree of a plan with what was found in it.
     *
     * @throws IllegalArgumentException if the report is on another plan
     */
    public static PerformanceTree of(PlanGraph graph, Report report) {
        if (!report.getPlan().equals(graph.plan().getId())) {
            throw new IllegalArgumentException("a report on another plan: " + report.getPlan());
        }
        return new TreeGrowth(graph, report.getFindings()).tree();
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The elements in reading order, and then what stands in place of those that are not there. */
    public List<Box> boxes() {
        return boxes;
    }

    /** The lines, those that lead to one box together, in the order of its references. */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The part that begins with an element: itself and all that serves it; nothing if the element is of no level.
     *
     * @throws IllegalArgumentException if the element is of another plan
     */
    public Optional<PerformanceTree> below(Node<?> element) {
        Id home = element.graph().plan().getId();
        if (!home.equals(plan.getId())) {
            throw new IllegalArgumentException("an element of another plan: " + home);
        }
        BitSet kept = new BitSet(boxes.size());
        for (int i = 0; i < boxes.size() && kept.isEmpty(); i++) {
            kept.set(i, boxes.get(i).pointer().filter(element.pointer()::equals).isPresent());
        }
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        List<List<Integer>> below = Descent.below(this);
        List<Integer> open = new ArrayList<>(List.of(kept.nextSetBit(0)));
        for (int done = 0; done < open.size(); done++) {
            for (int next : below.get(open.get(done))) {
                if (!kept.get(next)) {
                    kept.set(next);
                    open.add(next);
                }
            }
        }
        return Optional.of(only(kept));
    }

    /**
     * The upper part. A box from which lines are left out says how many.
     *
     * @param steps how many steps down from the top are kept; 0 keeps the top alone
     */
    public PerformanceTree depth(int steps) {
        Descent descent = new Descent(this);
        BitSet kept = new BitSet(boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            kept.set(i, descent.depth(i) <= steps);
        }
        return only(kept);
    }

    private PerformanceTree only(BitSet kept) {
        int[] places = new int[boxes.size()];
        int[] hidden = new int[boxes.size()];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = kept.get(i) ? count++ : -1;
        }
        List<Line> keptLines = new ArrayList<>();
        for (Line line : lines) {
            if (kept.get(line.from()) && kept.get(line.to())) {
                keptLines.add(new Line(places[line.from()], places[line.to()], line.isBroken()));
            } else {
                hidden[line.from()]++;
            }
        }
        List<Box> keptBoxes = new ArrayList<>(count);
        kept.stream().forEach(i -> keptBoxes.add(boxes.get(i).hiding(hidden[i])));
        return new PerformanceTree(plan, keptBoxes, keptLines);
    }
}
