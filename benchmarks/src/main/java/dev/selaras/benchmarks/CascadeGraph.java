package dev.selaras.benchmarks;

import dev.selaras.benchmarks.Question.Answers;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** The questions as a program asks them that has a library of graphs: here JGraphT. */
final class CascadeGraph {

    private final Plan plan;
    private final Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    private final List<PlanElement> elements = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Answers answers = new Answers();

    private CascadeGraph(Plan plan) {
        this.plan = plan;
    }

    /** Makes the graph of a plan and asks it. */
    static Answers ask(Plan plan) {
        CascadeGraph asked = new CascadeGraph(plan);
        asked.addElements();
        asked.addReferences();
        asked.trace();
        asked.answers.add(
                Question.ACYCLIC, new CycleDetector<>(asked.graph).findCycles().size());
        for (int i = 0; i < asked.elements.size(); i++) {
            asked.lookAt(i);
        }
        return asked.answers;
    }

    private void addElements() {
        for (ElementKind kind : ElementKind.values()) {
            for (PlanElement element : plan.elements(kind)) {
                int position = elements.size();
                elements.add(element);
                graph.addVertex(position);
                if (byId.putIfAbsent(element.getId().getValue(), position) != null) {
                    answers.add(Question.UNIQUE, 1);
                }
            }
        }
    }

    private void addReferences() {
        for (int i = 0; i < elements.size(); i++) {
            int from = i;
            elements.get(i).links((member, index, ref, expected) -> {
                Integer to = byId.get(ref.getElement().getValue());
                if (to == null || !expected.isInstance(elements.get(to))) {
                    answers.add(Question.RESOLVES, 1);
                } else {
                    graph.addEdge(from, to);
                }
            });
        }
    }

    private void trace() {
        List<Integer> missions = new ArrayList<>();
        Set<Integer> loose = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Mission) {
                missions.add(i);
            }
            if (elements.get(i) instanceof Target) {
                loose.add(i);
            }
        }
        new BreadthFirstIterator<>(new EdgeReversedGraph<>(graph), missions).forEachRemaining(loose::remove);
        answers.add(Question.TRACES, loose.size());
    }

    private void lookAt(int position) {
        PlanElement element = elements.get(position);
        boolean covered = true;
        if (element instanceof Indicator indicator) {
            answers.add(Question.YEARS, hasAllYears(indicator) ? 0 : 1);
        } else if (element instanceof Mission) {
            covered = hasBelow(position, Goal.class);
        } else if (element instanceof Goal) {
            covered = hasBelow(position, Target.class);
        } else if (element instanceof Target) {
            covered = hasBelow(position, Indicator.class);
        }
        answers.add(Question.COVERED, covered ? 0 : 1);
    }

    private boolean hasAllYears(Indicator indicator) {
        Set<Integer> years = new HashSet<>();
        for (Milestone milestone : indicator.getMilestones()) {
            years.add(milestone.getYear());
        }
        for (int year = plan.getPeriod().getStart(); year <= plan.getPeriod().getEnd(); year++) {
            if (!years.contains(year)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasBelow(int position, Class<? extends PlanElement> kind) {
        for (DefaultEdge edge : graph.incomingEdgesOf(position)) {
            if (kind.isInstance(elements.get(graph.getEdgeSource(edge)))) {
                return true;
            }
        }
        return false;
    }
}
