package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rules.alignment.SdgCodeMissing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdgCodeMissingTest {

    private static final String CODED = "\"codes\": { \"SDG\": \"1.2.1\" }";

    private final SdgCodeMissing rule = new SdgCodeMissing();

    @Test
    void acceptsAPlanWithCodesThroughout() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsThePlanOnceWhereNoIndicatorHasACode() {
        assertThatRule(rule).flags(plan("", "", "\"codes\": { \"IKU\": \"1.2.1\" }", ""), "");
    }

    @Test
    void countsEveryIndicatorWhereNoneHasACode() {
        PlanValidator validator = PlanValidator.of(RuleSet.of(List.of(rule)));

        assertThat(validator.validate(plan("", "", "", "")).getOutcomes())
                .singleElement()
                .satisfies(
                        outcome -> assertThat(outcome.getFailed()).isEqualTo(3).isEqualTo(outcome.getLookedAt()));
    }

    @Test
    void flagsEachIndicatorWithoutACodeWhereSomeHaveOne() {
        assertThatRule(rule).flags(plan("", "", CODED, "\"measures\": \"S1\""), "/indicators/0", "/indicators/2");
    }

    @Test
    void flagsTheOnlyIndicatorAtItsPlace() {
        assertThatRule(rule).flags(plan("", ""), "/indicators/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"codes\": { \"TPB/SDGs\": \"1\" }",
                "\"codes\": { \"tpb\": \"NA\" }",
                "\"codes\": { \"SDG\": \"salah\" }",
                "\"tags\": [ \"SDGs\" ]",
                "\"tags\": [ \"stunting\", \"TPB 2.2.1\" ]"
            })
    void takesAnyCodeOrTagOfTheSystem(String members) {
        assertThatRule(rule).accepts(plan("", members));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-"})
    void takesAnEmptyCodeForNone(String code) {
        assertThatRule(rule).flags(plan("", CODED, "\"codes\": { \"SDG\": \"" + code + "\" }"), "/indicators/1");
    }

    @Test
    void asksIndicatorsOfGoalsAndTargetsOnly() {
        assertThatRule(rule).accepts(plan("", CODED, "\"measures\": \"M1\"", "\"measures\": \"T9\""));
        assertThatRule(rule).accepts(plan(""));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RPJMD")
    void leavesPlansOfOtherTypesAlone(PlanType type) {
        assertThatRule(rule).accepts(plan("\"type\": \"" + type + "\"", "", ""));
    }

    @Test
    void leavesPlansFromBeforeTheRegulationAlone() {
        assertThatRule(rule).accepts(plan("\"period\": { \"start\": 2018, \"end\": 2023 }", "", ""));
        assertThatRule(rule).flags(plan("\"period\": { \"start\": 2019, \"end\": 2024 }", "", ""), "");
    }
}
