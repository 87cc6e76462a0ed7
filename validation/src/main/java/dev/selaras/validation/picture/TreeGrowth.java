package dev.selaras.validation.picture;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Aim;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.picture.Box.State;
import dev.selaras.validation.report.ChainStep;
import dev.selaras.validation.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a performance tree comes of a plan and what was found in it. */
final class TreeGrowth {

    private static final List<ElementKind> LEVELS = PerformanceTree.LEVELS;

    private final PlanGraph graph;
    private final Id home;
    private final Marks marks;
    private final List<Box> boxes = new ArrayList<>();
    /** What each box has a line from, by index. */
    private final List<Set<Integer>> above = new ArrayList<>();

    /** Where the box of each element is, by its position in the plan; elements of no level have none. */
    private final int[] boxOf;

    /** The first box of each element by kind and id, and of each that is not there by what it is known by. */
    private final Map<String, Integer> known = new HashMap<>();

    TreeGrowth(PlanGraph graph, List<Finding> findings) {
        this.graph = graph;
        this.home = graph.plan().getId();
        this.boxOf = new int[graph.nodes().size()];
        this.marks = new Marks(graph, findings);
        for (Node<?> node : graph.nodes()) {
            if (LEVELS.contains(node.kind())) {
                boxOf[node.position()] = boxes.size();
                known.putIfAbsent(key(node.kind(), node.element().getId()), boxes.size());
                add(element(node, marks.state(node)));
            }
        }
        graph.nodes().stream().filter(node -> LEVELS.contains(node.kind())).forEach(this::addLines);
        findings.forEach(this::addGaps);
        addVision();
    }

    PerformanceTree tree() {
        List<Line> lines = new ArrayList<>();
        for (int to = 0; to < boxes.size(); to++) {
            for (int from : above.get(to)) {
                lines.add(new Line(from, to, isMissing(from) || isMissing(to)));
            }
        }
        return new PerformanceTree(graph.plan(), boxes, lines);
    }

    private boolean isMissing(int box) {
        return boxes.get(box).state() == State.MISSING;
    }

    private int add(Box box) {
        boxes.add(box);
        above.add(new LinkedHashSet<>());
        return boxes.size() - 1;
    }

    private static Box element(Node<?> node, State state) {
        return new Box(
                node.kind(),
                state,
                Optional.of(Ref.to(node.element().getId())),
                node.element().getNumber(),
                node.text(),
                Optional.of(node.pointer()),
                0);
    }

    private static String key(ElementKind kind, Id id) {
        return kind.name() + ' ' + id.getValue();
    }

    private void addLines(Node<?> node) {
        for (Link link : node.links()) {
            if (leadsUp(link)) {
                above.get(boxOf[node.position()])
                        .add(link.to().map(to -> boxOf[to.position()]).orElseGet(() -> standIn(link)));
            }
        }
    }

    private static boolean leadsUp(Link link) {
        return link.expected() == Aim.class || LEVELS.stream().anyMatch(level -> level.type() == link.expected());
    }

    private int standIn(Link link) {
        int own = LEVELS.indexOf(link.from().kind());
        ElementKind expected = LEVELS.stream()
                .filter(level -> level.type() == link.expected() && LEVELS.indexOf(level) < own)
                .findFirst()
                .orElse(LEVELS.get(own - 1));
        return standIn(expected, link.isElsewhere() ? State.ELSEWHERE : State.MISSING, link.ref());
    }

    private int standIn(ElementKind level, State state, Ref ref) {
        Ref shown = ref.getPlan().filter(home::equals).isPresent() ? Ref.to(ref.getElement()) : ref;
        return known.computeIfAbsent("? " + shown, unseen -> add(absent(level, state, Optional.of(shown))));
    }

    private static Box absent(ElementKind level, State state, Optional<Ref> element) {
        return new Box(level, state, element, Optional.empty(), "", Optional.empty(), 0);
    }

    private void addGaps(Finding finding) {
        List<ChainStep> chain = finding.getChain();
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).getState() == ChainStep.State.MISSING) {
                Optional<Integer> upper = i == 0 ? Optional.empty() : find(chain.get(i - 1), finding);
                Optional<Integer> lower = i + 1 == chain.size() ? Optional.empty() : find(chain.get(i + 1), finding);
                addGap(chain.get(i), upper, lower);
            }
        }
    }

    private void addGap(ChainStep step, Optional<Integer> upper, Optional<Integer> lower) {
        if (!LEVELS.contains(step.getKind()) || (upper.isEmpty() && lower.isEmpty())) {
            return;
        }
        String unnamed =
                step.getKind().name() + lower.map(box -> " over " + box).orElse(" under " + upper.orElse(-1));
        int gap = step.getElement()
                .map(ref -> standIn(step.getKind(), State.MISSING, ref))
                .orElseGet(() -> known.computeIfAbsent(
                        unnamed, unseen -> add(absent(step.getKind(), State.MISSING, Optional.empty()))));
        lower.ifPresent(box -> above.get(box).add(gap));
        upper.ifPresent(box -> above.get(gap).add(box));
    }

    /** The box of a step: if the finding is about that element, the very one, although others may have its id. */
    private Optional<Integer> find(ChainStep step, Finding finding) {
        Optional<Integer> found = marks.node(finding.place())
                .filter(node -> LEVELS.contains(node.kind())
                        && node.kind() == step.getKind()
                        && step.getElement()
                                .equals(Optional.of(Ref.to(home, node.element().getId()))))
                .map(node -> boxOf[node.position()]);
        return found.or(() -> step.getElement().flatMap(ref -> find(step.getKind(), ref)));
    }

    private Optional<Integer> find(ElementKind kind, Ref ref) {
        return ref.getPlan().filter(plan -> !plan.equals(home)).isPresent()
                ? Optional.of(kind).filter(LEVELS::contains).map(level -> standIn(level, State.ELSEWHERE, ref))
                : Optional.ofNullable(known.get(key(kind, ref.getElement())));
    }

    /** Pillars serve the vision, and so do missions that name no pillar. */
    private void addVision() {
        if (graph.plan().getVision().isPresent()) {
            for (int i = 0; i < boxes.size(); i++) {
                ElementKind level = boxes.get(i).level();
                boolean isUnder = level == ElementKind.PILLAR || level == ElementKind.MISSION;
                if (isUnder
                        && boxes.get(i).pointer().isPresent()
                        && above.get(i).isEmpty()) {
                    above.get(i).add(0);
                }
            }
        }
    }
}
