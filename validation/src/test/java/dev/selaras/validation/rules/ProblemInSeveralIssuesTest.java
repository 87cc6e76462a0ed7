package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.ProblemInSeveralIssues;
import org.junit.jupiter.api.Test;

class ProblemInSeveralIssuesTest {

    private final ProblemInSeveralIssues rule = new ProblemInSeveralIssues();

    private static final String THREE_ISSUES = """
            { "type": "RENSTRA", "issues": [
                { "id": "IS1", "statement": "Mutu pendidikan", "problems": [ "PR1", "PR1" ] },
                { "id": "IS2", "statement": "Kemiskinan", "problems": [ "PR2" ] },
                { "id": "IS3", "statement": "Pengangguran", "problems": [ "PR9", "lain#PR2", "PR2" ] } ] }
            """;

    @Test
    void acceptsAProblemThatOneIssueNamesTwice() {
        assertThatRule(rule).accepts(example(THREE_ISSUES.replace("\"lain#PR2\", \"PR2\"", "\"lain#PR2\"")));
    }

    @Test
    void flagsTheProblemOnceHoweverManyIssuesNameIt() {
        assertThatRule(rule)
                .flags(example(THREE_ISSUES), "/problems/1")
                .flags(example(THREE_ISSUES.replace("\"PR1\", \"PR1\"", "\"PR1\", \"PR2\"")), "/problems/1");
    }

    @Test
    void leavesThePlanOfARegionAlone() {
        assertThatRule(rule).accepts(sample()).accepts(example(THREE_ISSUES.replace("RENSTRA", "RPJMD")));
    }
}
