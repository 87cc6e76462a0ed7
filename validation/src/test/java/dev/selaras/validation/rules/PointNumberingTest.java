package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.statement.NumberingContiguous;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointNumberingTest {

    private final NumberingContiguous rule = new NumberingContiguous();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b c",
                "(1) (2) (3)",
                "1. 2) 3",
                "3 1 2",
                "1 - 2 -",
                "- -",
                "6 7 8",
                "A b",
                "1 2 1 2 4",
                "i ii iii",
                "i",
                "1 b 4",
                "a 1.1",
                "* *",
                "12345 1",
                "a b é"
            })
    void acceptsMarksThatCountOnAndListsOfAnotherKind(String markers) {
        assertThatRule(rule).accepts(plan("missions", markers));
    }

    @ParameterizedTest
    @CsvSource({"a c, 1", "(1) (2) - (4), 3", "2 - - 5, 3", "'x z', 1", "1 3 4, 1", "B a d, 2"})
    void flagsTheMarkAfterAGap(String markers, int point) {
        assertThatRule(rule).flags(plan("missions", markers), "/missions/0/elaboration/points/" + point + "/marker");
    }

    @Test
    void flagsEachGapAndLooksAtAdoptionsToo() {
        assertThatRule(rule)
                .flags(
                        plan("adoptions", "1 3 6 7"),
                        "/adoptions/0/elaboration/points/1/marker",
                        "/adoptions/0/elaboration/points/2/marker");
    }

    private static Plan plan(String list, String markers) {
        String points = Arrays.stream(markers.split(" "))
                .map(marker -> (marker.equals("-") ? "{ " : "{ \"marker\": \"" + marker + "\", ")
                        + "\"kind\": \"EFFORT\", \"text\": \"Butir\" }")
                .collect(Collectors.joining(", "));
        return example("{ \"" + list + "\": [ { \"id\": \"X1\", \"statement\": \"Contoh\", "
                + (list.equals("missions") ? "" : "\"mode\": \"TOTAL\", \"plan\": \"lain\", ")
                + "\"elaboration\": { \"points\": [ " + points + " ] } } ] }");
    }
}
