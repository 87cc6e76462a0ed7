package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.PillarMeaningMissing;
import org.junit.jupiter.api.Test;

class PillarMeaningMissingTest {

    private static final String UNEXPLAINED = """
            "pillars": [ { "id": "P1", "label": "Maju" },
                         { "id": "P2", "label": "Sejahtera", "meaning": "Kebutuhan dasar setiap keluarga terpenuhi." },
                         { "id": "P3", "label": "Contoh" } ] }
            """;

    private final PillarMeaningMissing rule = new PillarMeaningMissing();

    @Test
    void acceptsPillarsThatAreExplained() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEveryPillarThatIsNot() {
        assertThatRule(rule).flags(example("{" + UNEXPLAINED), "/pillars/0", "/pillars/2");
    }

    @Test
    void leavesPlansOfOtherTypesAlone() {
        assertThatRule(rule).accepts(example("{ \"type\": \"RPJPD\"," + UNEXPLAINED));
    }
}
