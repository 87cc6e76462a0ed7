package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.FactorsOneSided;
import org.junit.jupiter.api.Test;

class FactorsOneSidedTest {

    private final FactorsOneSided rule = new FactorsOneSided();

    private static String factors(String type, String... kinds) {
        StringBuilder factors = new StringBuilder();
        for (String kind : kinds) {
            factors.append(factors.isEmpty() ? "" : ", ")
                    .append("{ \"id\": \"F1\", \"statement\": \"Faktor\", \"kind\": \"" + kind + "\" }");
        }
        return "{ \"type\": \"" + type + "\", \"factors\": [ " + factors + " ] }";
    }

    @Test
    void acceptsFactorsOfBothKindsAndNoneAtAll() {
        assertThatRule(rule)
                .accepts(example(factors("RENSTRA", "HINDERING", "DRIVING", "HINDERING")))
                .accepts(example(factors("RENSTRA")));
    }

    @Test
    void flagsThePlanWhereAllAreOfOneKind() {
        assertThatRule(rule)
                .flags(example(factors("RENSTRA", "HINDERING", "HINDERING")), "/factors")
                .flags(example(factors("RENJA", "DRIVING")), "/factors");
    }

    @Test
    void leavesThePlanOfARegionAlone() {
        assertThatRule(rule).accepts(sample()).accepts(example(factors("RPJMD", "DRIVING")));
    }
}
