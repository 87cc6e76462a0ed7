package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.measurement.IndicatorMetadata;
import dev.selaras.validation.rules.measurement.TargetWithoutResponsibleUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetWithoutResponsibleUnitTest {

    private final TargetWithoutResponsibleUnit rule = new TargetWithoutResponsibleUnit();

    private static Plan without(String... ids) {
        List<String> unowned = List.of(ids);
        return Plan.builder()
                .from(sample())
                .indicators(sample().getIndicators().stream()
                        .map(indicator -> unowned.contains(indicator.getId().getValue())
                                ? Indicator.builder()
                                        .from(indicator)
                                        .responsible(List.of(" "))
                                        .build()
                                : indicator)
                        .toList())
                .build();
    }

    @Test
    void flagsTheTargetOfWhichNoIndicatorNamesAUnit() {
        assertThatRule(rule).flags(without("I3"), "/targets/0");
        assertThatRule(rule).flags(without("I3", "I4"), "/targets/0", "/targets/1");
    }

    @Test
    void oneUnitIsEnough() {
        Indicator second = Indicator.builder()
                .from(sample().getIndicators().get(2))
                .id(Id.of("I9"))
                .build();

        assertThatRule(rule)
                .accepts(
                        Plan.builder().from(without("I3")).addIndicators(second).build());
    }

    @Test
    void leavesGoalsAndBareTargetsToOthers() {
        assertThatRule(rule).accepts(without("I1"));
        assertThatRule(rule)
                .accepts(Plan.builder().from(sample()).indicators(List.of()).build());
    }

    @Test
    void theRuleAboutIndicatorsTellsTheRest() {
        assertThatRule(new IndicatorMetadata()).accepts(without("I3"));
        assertThatRule(new IndicatorMetadata()).flags(without("I1"), "/indicators/0");
    }
}
