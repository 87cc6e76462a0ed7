package dev.selaras.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.benchmarks.FaultyPlan.Kind;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.RuleOutcome;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePlanTest {

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 1_000, 10_000})
    void hasSoManyElementsAndNoFault(int elements) {
        Plan plan = SamplePlan.of(elements);
        assertThat(Arrays.stream(ElementKind.values())
                        .mapToInt(kind -> plan.elements(kind).size())
                        .sum())
                .isEqualTo(elements);
        assertThat(PlanValidator.standard().validate(plan).getFindings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 1_000, 10_000})
    void hasAFaultForEachHundredElements(int elements) {
        Map<String, Integer> found = PlanValidator.standard().validate(FaultyPlan.of(elements)).getOutcomes().stream()
                .filter(outcome -> outcome.getFound() > 0)
                .collect(Collectors.toMap(RuleOutcome::getCode, RuleOutcome::getFound));
        assertThat(found)
                .isEqualTo(Arrays.stream(Kind.values())
                        .filter(kind -> FaultyPlan.count(kind, elements) > 0)
                        .collect(Collectors.toMap(Kind::code, kind -> FaultyPlan.count(kind, elements))));
    }
}
