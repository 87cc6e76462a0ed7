package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.document.PlanUnitMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanUnitMissingTest {

    private static final String UNIT = "{ \"name\": \"Dinas Contoh\", \"kind\": \"DINAS\" }";

    private final PlanUnitMissing rule = new PlanUnitMissing();

    @ParameterizedTest
    @CsvSource({
        "RENSTRA, NASIONAL",
        "RENSTRA, PROVINSI",
        "RENSTRA, KABUPATEN",
        "RENSTRA, KOTA",
        "RENJA, PROVINSI",
        "RENJA, KOTA"
    })
    void flagsThePlanOfNoUnit(String type, String level) {
        assertThatRule(rule).flags(plan(type, level, "null"), "");
        assertThatRule(rule).accepts(plan(type, level, UNIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KECAMATAN", "KELURAHAN"})
    void takesAKecamatanAndAKelurahanForTheUnit(String level) {
        assertThatRule(rule).accepts(plan("RENSTRA", level, "null"));
    }

    @Test
    void leavesALevelWithoutUnitsToAnotherRule() {
        assertThatRule(rule).accepts(plan("RENSTRA", "DESA", "null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RPJPD", "RPJMD", "RPD", "RKPD", "RPJMDES", "RPJPN", "RPJMN", "RKP", "OTHER"})
    void leavesPlansOfWholeRegionsAlone(String type) {
        assertThatRule(rule).accepts(plan(type, "KABUPATEN", "null"));
    }

    private static Plan plan(String type, String level, String unit) {
        return example("{ \"type\": \"" + type + "\", \"unit\": " + unit
                + ", \"region\": { \"name\": \"Contoh\", \"level\": \"" + level + "\" } }");
    }
}
