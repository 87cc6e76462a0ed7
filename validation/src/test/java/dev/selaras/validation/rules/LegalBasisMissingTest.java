package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.document.LegalBasisMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegalBasisMissingTest {

    private final LegalBasisMissing rule = new LegalBasisMissing();

    @Test
    void acceptsAPlanThatNamesItsRegulation() {
        assertThatRule(rule).accepts(sample());
        assertThatRule(rule).accepts(example("{ \"legalBasis\": [ \"\", \"Perda 7/2021\" ] }"));
    }

    @Test
    void flagsAPlanThatNamesNoneOrOnlyBlanks() {
        assertThatRule(rule).flags(example("{ \"legalBasis\": null }"), "");
        assertThatRule(rule).flags(example("{ \"legalBasis\": [ \" \", \"-\" ] }"), "");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void looksAtEveryTypeOfOfficialPlan(PlanType type) {
        assertThatRule(rule).flags(example("{ \"type\": \"" + type + "\", \"legalBasis\": [] }"), "");
    }

    @Test
    void leavesOtherPlansAlone() {
        assertThatRule(rule).accepts(example("{ \"type\": \"OTHER\", \"legalBasis\": [] }"));
    }
}
