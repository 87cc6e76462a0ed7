package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.validation.rules.document.RegionCodeLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegionCodeLevelTest {

    private final RegionCodeLevel rule = new RegionCodeLevel();

    @ParameterizedTest
    @CsvSource({
        "53, PROVINSI",
        "53.01, KABUPATEN",
        "5369, KABUPATEN",
        "53.71, KOTA",
        "53.99, KOTA",
        "53.69.01, KECAMATAN",
        "53.69.01.1001, KELURAHAN",
        "53.69.01.2001, DESA",
        "5369013001, DESA_ADAT"
    })
    void acceptsACodeOfTheLevelOfTheRegion(String code, RegionLevel level) {
        assertThatRule(rule).accepts(plan(code, level));
    }

    @ParameterizedTest
    @CsvSource({
        "53, NASIONAL",
        "53.69, PROVINSI",
        "53.71, KABUPATEN",
        "5369, KOTA",
        "53.69, KECAMATAN",
        "53.69.01, KABUPATEN",
        "53.69.01.2001, KELURAHAN",
        "53.69.01.1001, DESA",
        "53.69.01.2001, DESA_ADAT"
    })
    void flagsACodeOfAnotherLevel(String code, RegionLevel level) {
        assertThatRule(rule).flags(plan(code, level), "/region/code");
    }

    @Test
    void acceptsARegionWithoutACode() {
        assertThatRule(rule).accepts(example("""
                { "region": { "name": "Republik Indonesia", "level": "NASIONAL" } }
                """));
    }

    @Test
    void leavesAMalformedCodeToTheRuleOnFormat() {
        assertThatRule(rule).accepts(plan("53.6", RegionLevel.KABUPATEN));
    }

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void looksAtEveryTypeOfPlan(PlanType type) {
        assertThatRule(rule).flags(example("""
                { "type": "TYPE", "region": { "code": "53", "name": "Kabupaten Contoh", "level": "KABUPATEN" } }
                """.replace("TYPE", type.name())), "/region/code");
    }

    private static Plan plan(String code, RegionLevel level) {
        return example("""
                { "region": { "code": "CODE", "name": "Contoh", "level": "LEVEL" } }
                """.replace("CODE", code).replace("LEVEL", level.name()));
    }
}
