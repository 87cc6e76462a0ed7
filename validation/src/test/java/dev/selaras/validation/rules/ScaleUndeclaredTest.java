package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.ScaleUndeclared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleUndeclaredTest {

    private static final String SCALES = "\"scales\": [ { \"name\": \"Mutu Air\", \"order\": \"BEST_LAST\","
            + " \"categories\": [ { \"code\": \"Cemar\" }, { \"code\": \"Baik\" } ] } ]";

    private final ScaleUndeclared rule = new ScaleUndeclared();

    @ParameterizedTest
    @ValueSource(strings = {"SAKIP", "bpk", "Level", "Mutu Air", "mutu-air"})
    void acceptsScalesThatAreBuiltInOrThePlansOwn(String scale) {
        assertThatRule(rule).accepts(plan(SCALES, "\"scale\": \"" + scale + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAKPI", "Mutu", "", " "})
    void flagsEveryOther(String scale) {
        assertThatRule(rule).flags(plan(SCALES, "", "\"scale\": \"" + scale + "\""), "/indicators/1/scale");
    }

    @Test
    void acceptsIndicatorsWithoutAScale() {
        assertThatRule(rule).accepts(sample());
    }

    @ParameterizedTest
    @EnumSource
    void looksAtPlansOfEveryType(PlanType type) {
        assertThatRule(rule)
                .flags(plan("\"type\": \"" + type + "\"", "\"scale\": \"Mutu Air\""), "/indicators/0/scale");
    }
}
