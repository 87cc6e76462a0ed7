package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rules.statement.ControlCharacter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharacterTest {

    private final ControlCharacter rule = new ControlCharacter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000", "\\u0008", "\\u001f", "\\u007f", "\\u00ad", "\\u200b", "\\u200d", "\\u200e", "\\u202e",
                "\\u2066", "\\u2060", "\\ufeff"
            })
    void flagsCharactersThatNobodySees(String character) {
        assertThatRule(rule).flags(example("{ \"title\": \"Kabu" + character + "paten\" }"), "/title");
        assertThatRule(rule).flags(example("{ \"title\": \"" + character + "Kabupaten µ 1\" }"), "/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\t", "\\n", "\\r", "\\u000b", "\\f", "\\u00a0", "\\u2028", "\\u0085", "\\ufffd", "\\u0301", "–"
            })
    void leavesWhiteSpaceMarksAndGarbledLettersAlone(String character) {
        assertThatRule(rule).accepts(example("{ \"title\": \"Kabu" + character + "paten\" }"));
    }

    @Test
    void letsOtherScriptsJoinAndTurnTheirLetters() {
        assertThatRule(rule).accepts(example("{ \"motto\": \"Syukur \\u200f(الحمد\\u200dلله)\" }"));
        assertThatRule(rule).flags(example("{ \"motto\": \"الحمد\\u0007لله\" }"), "/motto");
    }

    @Test
    void letsAJoinerMakeOnePictureOfTwo() {
        assertThatRule(rule).accepts(example("{ \"motto\": \"Maju 👩\\u200d🌾 👩🏽\\u200d⚕️\" }"));
        assertThatRule(rule).flags(example("{ \"motto\": \"Maju\\u200d🌾\" }"), "/motto");
        assertThatRule(rule).flags(example("{ \"motto\": \"Maju 👩\\u200d\" }"), "/motto");
        assertThatRule(rule).flags(example("{ \"motto\": \"👩\\u200dMaju\" }"), "/motto");
    }

    @Test
    void leavesGarbledTextsToAnotherRule() {
        assertThatRule(rule).accepts(example("{ \"motto\": \"Taman GarcÃ\\u00ada\" }"));
    }

    @Test
    void flagsTheMemberOfAnElementOnceAndNamesTheCharacter() {
        String goals =
                "{ \"goals\": [ { \"id\": \"T1\", \"statement\": { \"id\": \"Ma\\u00adju\", \"en\": \"Well\\u200b\" } } ] }";

        assertThatRule(rule).flags(example(goals), "/goals/0/statement");
        Flaw flaw = rule.check(PlanGraph.of(example(goals))).get(0);
        assertThat(flaw.arguments()).contains(Wording.of("U+200B"));
    }

    @Test
    void leavesTextsWithoutAnyWordToAnotherRule() {
        assertThatRule(rule).accepts(sample());
        assertThatRule(rule).accepts(example("{ \"title\": \"\\u200b\" }"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "number": "1\\u202e"                        | number
            "number": "1\\u009b"                        | number
            "number": "1\\uffff"                        | number
            "scale": "BPK\\u200b"                       | scale
            "codes": { "SDG/a": "16\\u200b" }           | codes/SDG~1a
            "codes": { "SDG\\u2066": "16" }             | codes/SDG\u2066
            "tags": [ "a", "b\\u0007" ]                 | tags/1
            "baseline": { "value": "8\\u200e0" }        | baseline/value
            "milestones": { "2025": "8\\u202e0" }       | milestones/2025
            "actuals": { "2025-Q1": "\\u20668" }        | actuals/2025-Q1
            "endState": { "value": "\\u00ad" }          | endState/value
            """)
    void flagsNumbersCodesAndCellsToo(String member, String pointer) {
        Plan plan = example(
                "{ \"indicators\": [ { \"id\": \"I1\", \"measures\": \"T1\", \"name\": \"Mutu\", " + member + " } ] }");

        assertThatRule(rule).flags(plan, "/indicators/0/" + pointer);
    }

    @Test
    void flagsMarkersAndTheCodesOfThePlan() {
        assertThatRule(rule)
                .flags(
                        example(
                                "{ \"missions\": [ { \"id\": \"M1\", \"statement\": \"Maju\", \"elaboration\": { \"points\": ["
                                        + " { \"marker\": \"a\\u200b\", \"kind\": \"EFFORT\", \"text\": \"Maju\" } ] } } ] }"),
                        "/missions/0/elaboration/points/0/marker");
        assertThatRule(rule)
                .flags(
                        example("{ \"scales\": [ { \"name\": \"S\", \"order\": \"BEST_LAST\","
                                + " \"categories\": [ { \"code\": \"K\\u200b\" } ] } ] }"),
                        "/scales/0/categories/0/code");
    }
}
