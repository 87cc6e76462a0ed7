package dev.selaras.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.PlanType;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidPlansTest {

    @Property(tries = 200)
    void everyReferenceLeadsSomewhere(@ForAll("plans") PlanSet set) {
        PlanLibrary library = set.library();

        assertThat(library.graphs().get(set.plans().size() - 1).links())
                .allMatch(link -> (link.isElsewhere() ? library.find(link) : link.to()).isPresent());
    }

    @Property(tries = 200)
    void everyIdIsThereOnce(@ForAll("plans") PlanSet set) {
        assertThat(PlanGraph.of(set.plan()).duplicates()).isEmpty();
    }

    @Property(tries = 20)
    void plansHaveTheSizeAskedFor(@ForAll("largePlans") PlanSet set) {
        assertThat(Math.max(
                        set.plan().getGoals().size(), set.plan().getTargets().size()))
                .isGreaterThanOrEqualTo(100);
    }

    @Property(tries = 20)
    void statementsOfAKindDiffer(@ForAll("largePlans") PlanSet set) {
        assertThat(set.plan().getTargets()).extracting(PlanElement::text).doesNotHaveDuplicates();
        assertThat(set.plan().getGoals()).extracting(PlanElement::text).doesNotHaveDuplicates();
    }

    @Property(tries = 20)
    void plansThatStandAloneNameNoOther(@ForAll("plansAlone") Plan plan) {
        assertThat(plan.getUpperPlans()).isEmpty();
        assertThat(PlanGraph.of(plan).links()).noneMatch(Link::isElsewhere);
    }

    @ParameterizedTest
    @EnumSource
    void thereArePlansOfEveryType(PlanType type) {
        Plan plan = ValidPlans.plain(type).plan();

        assertThat(plan.getType()).isEqualTo(type);
        assertThat(IntStream.range(0, 50).mapToObj(i -> ValidPlans.numbered(i).plan()))
                .anyMatch(one -> one.getType() == type);
    }

    @Test
    void aNumberGivesOnePlan() {
        assertThat(ValidPlans.numbered(7)).isEqualTo(ValidPlans.numbered(7)).isNotEqualTo(ValidPlans.numbered(8));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "1, 1001"})
    void refusesSizesThatNoPlanHas(int fewest, int most) {
        assertThatIllegalArgumentException().isThrownBy(() -> ValidPlans.sized(fewest, most));
    }

    @Test
    void theSmallestPlanHasOneOfEachLevel() {
        Plan plan = Composer.compose(PlanKind.RPJMD, 1, List.of()).plan();

        assertThat(plan.getGoals()).extracting(PlanElement::getId).containsExactly(Id.of("T1"));
        assertThat(plan.getTargets()).hasSize(1);
        assertThat(plan.getMissions()).hasSize(1);
        assertThat(plan.getIndicators()).hasSize(2);
    }

    @Provide
    Arbitrary<PlanSet> plans() {
        return ValidPlans.any();
    }

    @Provide
    Arbitrary<PlanSet> largePlans() {
        return ValidPlans.sized(100, 150);
    }

    @Provide
    Arbitrary<Plan> plansAlone() {
        return ValidPlans.alone(1, 4);
    }
}
