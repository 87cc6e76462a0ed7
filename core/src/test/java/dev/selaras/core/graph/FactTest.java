package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Goal;
import dev.selaras.testing.Plans;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {

    private final List<String> asked = new ArrayList<>();

    private final Fact<Goal, String> naming = Fact.of(node -> {
        asked.add(node.toString());
        return "goal " + node.element().getId();
    });

    @Test
    void isWorkedOutOnceForEachElementThatIsAskedAbout() {
        PlanGraph graph = PlanGraph.of(Plans.small());
        Node<Goal> first = graph.all(Goal.class).get(0);
        Node<Goal> second = graph.all(Goal.class).get(1);

        assertThat(naming.of(second)).isEqualTo("goal T2");
        assertThat(naming.of(first)).isEqualTo("goal T1");
        assertThat(naming.of(second)).isEqualTo("goal T2");
        assertThat(asked).containsExactly("T2 (/goals/1)", "T1 (/goals/0)");
    }

    @Test
    void anotherFactOfTheSameElementIsAnother() {
        Node<Goal> goal = PlanGraph.of(Plans.small()).all(Goal.class).get(0);
        Fact<Goal, Integer> length = Fact.of(node -> node.text().length());

        assertThat(naming.of(goal)).isEqualTo("goal T1");
        assertThat(length.of(goal)).isEqualTo(goal.text().length());
    }

    @Test
    void anotherGraphIsAskedAnew() {
        naming.of(PlanGraph.of(Plans.small()).all(Goal.class).get(0));
        naming.of(PlanGraph.of(Plans.small()).all(Goal.class).get(0));

        assertThat(asked).hasSize(2);
    }
}
