package dev.selaras.validation.rules;

import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.Examples;
import dev.selaras.validation.rules.alignment.AstaCitaCodeMalformed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AstaCitaCodeMalformedTest {

    private final AstaCitaCodeMalformed rule = new AstaCitaCodeMalformed();

    private static Plan plan(String code) {
        return Examples.example(
                "{ \"targets\": [ { \"id\": \"S1\", \"number\": \"1\", \"statement\": \"Meningkatnya mutu\", \"goals\": [],"
                        + " \"codes\": { \"Asta Cita\": \"" + code + "\" } } ] }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "8", "4, 5", "Asta Cita 4", "Misi 4", "NA", "-", ""})
    void acceptsNumbersAsTheyAreWritten(String code) {
        assertThatRule(rule).accepts(plan(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "10", "empat", "4.1"})
    void flagsWhatCanBeNone(String code) {
        assertThatRule(rule).flags(plan(code), "/targets/0/codes/Asta Cita");
    }
}
