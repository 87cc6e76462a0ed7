package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.measurement.ScaleUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleUnknownTest {

    private final ScaleUnknown rule = new ScaleUnknown();

    private static Plan graded(String scale) {
        return example("""
                { "scales": [ { "name": "MUTU", "order": "BEST_LAST", "categories": [ { "code": "Baik" } ] } ],
                  "indicators": [ { "id": "I1", "measures": "T1", "name": "Mutu" },
                                  { "id": "I2", "measures": "T1", "name": "Layanan", "scale": "$" } ] }
                """.replace("$", scale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BPK", "SAKIP", "LEVEL", "MUTU"})
    void acceptsScalesThatAreBuiltInOrOfThePlan(String scale) {
        assertThatRule(rule).accepts(graded(scale));
    }

    @Test
    void flagsTheNameOfNone() {
        assertThatRule(rule).flags(graded("MUTU LAYANAN"), "/indicators/1/scale");
    }
}
