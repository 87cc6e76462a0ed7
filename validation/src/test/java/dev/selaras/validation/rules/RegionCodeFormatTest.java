package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.document.RegionCodeFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeFormatTest {

    private final RegionCodeFormat rule = new RegionCodeFormat();

    @ParameterizedTest
    @ValueSource(strings = {"53", "53.69", "5369", "53.69.01", "536901", "53.69.01.2001", "5369012001"})
    void acceptsCodesWithAndWithoutDots(String code) {
        assertThatRule(rule).accepts(plan(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "5",
                "53.6",
                "536",
                "53.69.1",
                "53-69",
                "53.69.",
                " 53.69",
                "53.69 ",
                "5.369",
                "53.69.012001",
                "53.00",
                "53.70",
                "53.69.01.4001",
                "536940001",
                "NTT",
                "٥٣.٦٩",
                "53.69.01.2001.1"
            })
    void flagsWhatCannotBeACode(String code) {
        assertThatRule(rule).flags(plan(code), "/region/code");
    }

    @Test
    void acceptsARegionWithoutACode() {
        assertThatRule(rule).accepts(example("""
                { "region": { "name": "Kabupaten Contoh", "level": "KABUPATEN" } }
                """));
    }

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void looksAtEveryTypeOfPlan(PlanType type) {
        assertThatRule(rule).flags(example("""
                { "type": "TYPE", "region": { "code": "53.6", "name": "Kabupaten Contoh", "level": "KABUPATEN" } }
                """.replace("TYPE", type.name())), "/region/code");
    }

    private static Plan plan(String code) {
        return example("""
                { "region": { "code": "CODE", "name": "Kabupaten Contoh", "level": "KABUPATEN" } }
                """.replace("CODE", code));
    }
}
