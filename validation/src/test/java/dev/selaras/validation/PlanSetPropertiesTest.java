package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.testkit.Faults;
import dev.selaras.testkit.FaultyPlan;
import dev.selaras.testkit.PlanSet;
import dev.selaras.testkit.ValidPlans;
import dev.selaras.validation.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plans among each other: valid ones stay so, in any order, given or fetched. */
class PlanSetPropertiesTest {

    /** Rules about plans of one id, whose reports can't be told apart by it. */
    private static final Set<String> OF_NAMESAKES = Set.of("duplicate-plan-id", "version-of-other-plan");

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    @Property(tries = 1000, seed = "1")
    void noPlanOfAValidSetIsAccused(@ForAll("sets") PlanSet set) {
        assertThat(VALIDATOR.validate(set.library()))
                .allSatisfy(report -> assertThat(report.getFindings()).isEmpty());
    }

    @Property(tries = 100, seed = "1")
    void theOrderOfPlansDoesNotMatter(@ForAll("faulty") FaultyPlan faulty, @ForAll Random random) {
        if (OF_NAMESAKES.contains(faulty.fault().rule())) {
            return; // of two plans of one id and version the later one is told
        }
        List<Plan> shuffled = new ArrayList<>(faulty.set().plans());
        Collections.shuffle(shuffled, random);

        assertThat(reports(PlanLibrary.of(shuffled)))
                .isEqualTo(reports(faulty.set().library()));
    }

    private static Map<Id, Report> reports(PlanLibrary library) {
        return VALIDATOR.validate(library).stream().collect(Collectors.toMap(Report::getPlan, Function.identity()));
    }

    @Property(tries = 100, seed = "1")
    void aPlanIsJudgedTheSameWhenTheOthersAreFetched(@ForAll("faulty") FaultyPlan faulty) {
        if (OF_NAMESAKES.contains(faulty.fault().rule())) {
            return; // a namesake is not asked for
        }
        PlanSet set = faulty.set();
        PlanLibrary loading = PlanLibrary.loading(
                List.of(set.plan()),
                id -> set.atHand().stream()
                        .filter(plan -> plan.getId().equals(id))
                        .toList());

        assertThat(VALIDATOR.validate(loading))
                .containsExactly(
                        VALIDATOR.validate(set.library()).get(set.atHand().size()));
    }

    @Provide
    Arbitrary<PlanSet> sets() {
        return ValidPlans.sized(1, 4);
    }

    @Provide
    Arbitrary<FaultyPlan> faulty() {
        return Faults.any();
    }
}
