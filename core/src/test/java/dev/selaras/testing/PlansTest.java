package dev.selaras.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import org.junit.jupiter.api.Test;

class PlansTest {

    private final PlanGraph graph = PlanGraph.of(Plans.small());

    @Test
    void everyReferenceLeadsToAnElementOfTheRightKind() {
        assertThat(graph.links()).isNotEmpty().allMatch(link -> link.to().isPresent());
    }

    @Test
    void noIdOccursTwiceAndNothingRefersToItself() {
        assertThat(graph.duplicates()).isEmpty();
        assertThat(graph.cycles()).isEmpty();
    }

    @Test
    void everyElementIsServed() {
        assertThat(graph.all(Pillar.class)).allMatch(pillar -> pillar.hasChild(Mission.class));
        assertThat(graph.all(Mission.class)).allMatch(mission -> mission.hasChild(Goal.class));
        assertThat(graph.all(StrategicIssue.class)).allMatch(issue -> issue.hasChild(Goal.class));
        assertThat(graph.all(Goal.class)).allMatch(goal -> goal.hasChild(Target.class));
        assertThat(graph.all(Goal.class)).allMatch(goal -> goal.hasChild(Indicator.class));
        assertThat(graph.all(Target.class)).allMatch(target -> target.hasChild(Indicator.class));
    }

    @Test
    void noTwoStatementsAreTheSame() {
        assertThat(graph.nodes()).extracting(Node::text).doesNotHaveDuplicates();
    }

    @Test
    void anotherListReplacesTheOldOneAndNothingElse() {
        Plan plan = Plans.withGoals(Plans.small(), Plans.goal("T9"));

        assertThat(plan.getGoals()).containsExactly(Plans.goal("T9"));
        assertThat(Plans.withGoals(plan, Plans.small().getGoals().toArray(Goal[]::new)))
                .isEqualTo(Plans.small());
    }

    @Test
    void anEmptyListLeavesNone() {
        Plan plan = Plans.withIndicators(Plans.small());

        assertThat(plan.getIndicators()).isEmpty();
        assertThat(PlanGraph.of(plan).links()).noneMatch(Link::isDangling);
    }
}
