package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.adoption.LocalisedKind;
import org.junit.jupiter.api.Test;

class LocalisedKindTest {

    private final LocalisedKind rule = new LocalisedKind();

    private static final String PLACE = "/adoptions/0/elements/0/localisedAs";

    private static Plan localised(String as) {
        return example("{ \"adoptions\": [ { \"id\": \"A1\", \"mode\": \"LOCALISED\", \"plan\": \"atas\","
                + " \"elements\": [ { \"ref\": \"M1\", \"localisedAs\": \"" + as + "\" } ] } ] }");
    }

    @Test
    void acceptsStatementsOfAnyKind() {
        for (String statement : new String[] {"V1", "P1", "M1", "PR1", "IS1", "T1", "S1"}) {
            assertThatRule(rule).accepts(localised(statement));
        }
    }

    @Test
    void flagsWhatIsNoStatement() {
        assertThatRule(rule).flags(localised("I1"), PLACE);
        assertThatRule(rule).flags(localised("A1"), PLACE);
        assertThatRule(rule).flags(localised("contoh#I1"), PLACE);
    }

    @Test
    void leavesReferencesThatLeadNowhereToOthers() {
        assertThatRule(rule).accepts(localised("M9"));
        assertThatRule(rule).accepts(localised("atas#I1"));
    }
}
