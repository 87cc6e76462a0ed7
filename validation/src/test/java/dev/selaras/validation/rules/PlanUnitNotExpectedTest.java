package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.document.PlanUnitNotExpected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanUnitNotExpectedTest {

    private final PlanUnitNotExpected rule = new PlanUnitNotExpected();

    @ParameterizedTest
    @CsvSource({
        "RPJPD, PROVINSI",
        "RPJMD, KABUPATEN",
        "RPD, KOTA",
        "RKPD, KOTA",
        "RPJMDES, DESA",
        "RPJPN, NASIONAL",
        "RPJMN, NASIONAL",
        "RKP, NASIONAL"
    })
    void flagsTheUnitOfAPlanOfTheWholeRegion(String type, String level) {
        assertThatRule(rule).flags(plan(type, level), "/unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RENSTRA", "RENJA", "OTHER"})
    void acceptsTheUnitOfOtherPlans(String type) {
        assertThatRule(rule).accepts(plan(type, "KABUPATEN"));
    }

    @Test
    void leavesATypeThatTheLevelDoesNotHaveToAnotherRule() {
        assertThatRule(rule).accepts(plan("RPJMD", "KECAMATAN"));
    }

    @Test
    void acceptsAPlanOfNoUnit() {
        assertThatRule(rule).accepts(sample());
    }

    private static Plan plan(String type, String level) {
        return example(
                "{ \"type\": \"" + type + "\", \"unit\": { \"name\": \"Kecamatan Contoh\", \"kind\": \"KECAMATAN\" },"
                        + " \"region\": { \"name\": \"Contoh\", \"level\": \"" + level + "\" } }");
    }
}
