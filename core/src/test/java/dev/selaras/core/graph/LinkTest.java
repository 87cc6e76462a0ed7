package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Target;
import dev.selaras.testing.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {

    private final Plan plan = Plans.small();

    @Test
    void leadsToAnElementOfTheKindExpected() {
        Link link = onlyLink(Plans.target("S1", "T2"));

        assertThat(link.to()).get().hasToString("T2 (/goals/1)");
        assertThat(link.wrong()).isEmpty();
        assertThat(link.isElsewhere()).isFalse();
        assertThat(link.isDangling()).isFalse();
    }

    @Test
    void knowsWhereItComesFromAndWhatItExpects() {
        Link link = onlyLink(Plans.target("S1", "T2"));

        assertThat(link.from()).hasToString("S1 (/targets/0)");
        assertThat(link.ref()).isEqualTo(Ref.of("T2"));
        assertThat(link.expected()).isEqualTo(Goal.class);
        assertThat(link.pointer()).isEqualTo("/targets/0/goals/0");
    }

    @Test
    void danglesIfNoElementHasTheId() {
        Link link = onlyLink(Plans.target("S1", "T9"));

        assertThat(link.isDangling()).isTrue();
        assertThat(link.to()).isEmpty();
        assertThat(link.wrong()).isEmpty();
        assertThat(link.isElsewhere()).isFalse();
    }

    @Test
    void isWrongIfTheElementIsOfAnotherKind() {
        Link link = onlyLink(Plans.target("S1", "M1"));

        assertThat(link.wrong()).get().hasToString("M1 (/missions/0)");
        assertThat(link.to()).isEmpty();
        assertThat(link.isDangling()).isFalse();
    }

    @Test
    void isElsewhereIfItNamesAnotherPlan() {
        Link link = onlyLink(Plans.target("S1", "rpjmd-lain#T1"));

        assertThat(link.isElsewhere()).isTrue();
        assertThat(link.to()).isEmpty();
        assertThat(link.wrong()).isEmpty();
        assertThat(link.isDangling()).isFalse();
    }

    @Test
    void isHereIfItNamesItsOwnPlan() {
        assertThat(onlyLink(Plans.target("S1", plan.getId() + "#T1")).to())
                .get()
                .hasToString("T1 (/goals/0)");
        assertThat(onlyLink(Plans.target("S1", plan.getId() + "#T9")).isDangling())
                .isTrue();
    }

    @Test
    void prefersTheKindExpectedAmongThoseThatShareAnId() {
        Plan twice = Plans.withMissions(plan, Plans.mission("T1"));

        assertThat(targetLink(twice).to()).get().hasToString("T1 (/goals/0)");
    }

    @Test
    void takesTheFirstOfTheKindExpectedAmongThoseThatShareAnId() {
        Plan twice = Plans.withGoals(plan, Plans.goal("T0"), Plans.goal("T1"), Plans.goal("T1"));

        assertThat(targetLink(twice).to()).get().hasToString("T1 (/goals/1)");
    }

    @Test
    void isWrongOnceForSeveralThatShareAnId() {
        Plan twice = Plans.withGoals(Plans.withMissions(plan, Plans.mission("T1"), Plans.mission("T1")));

        assertThat(targetLink(twice).wrong()).get().hasToString("T1 (/missions/0)");
    }

    @Test
    void standsAtTheMemberIfItIsNotInAList() {
        Plan child = Plans.withProblems(plan, Plans.problem("PR1"), Plans.problem("PR2", "PR1"));

        assertThat(PlanGraph.of(child).links()).extracting(Link::pointer).contains("/problems/1/parent");
    }

    @Test
    void standsInsideTheElementsOfAnAdoption() {
        Adoption adoption = Adoption.builder()
                .id(Id.of("A1"))
                .mode(AdoptionMode.LOCALISED)
                .plan(Id.of("rpjmd-lain"))
                .addElement(AdoptedElement.builder()
                        .ref(Id.of("M7"))
                        .localisedAs(Ref.of("M1"))
                        .build())
                .build();
        Node<Adoption> node = PlanGraph.of(Plans.withAdoptions(plan, adoption))
                .all(Adoption.class)
                .get(0);

        assertThat(node.links())
                .extracting(Link::pointer)
                .containsExactly("/adoptions/0/elements/0/ref", "/adoptions/0/elements/0/localisedAs");
        assertThat(node.links()).extracting(Link::isElsewhere).containsExactly(true, false);
        assertThat(node.parents(Mission.class)).hasToString("[M1 (/missions/0)]");
    }

    private Link onlyLink(Target target) {
        return targetLink(Plans.withTargets(plan, target));
    }

    private static Link targetLink(Plan plan) {
        List<Link> links = PlanGraph.of(plan).all(Target.class).get(0).links();
        return links.get(0);
    }
}
