package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.PointMarkerGap;
import org.junit.jupiter.api.Test;

class PointMarkerGapTest {

    private final PointMarkerGap rule = new PointMarkerGap();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    private static String points(String... markers) {
        StringBuilder points = new StringBuilder();
        for (String marker : markers) {
            String member = marker.isEmpty() ? "" : "\"marker\": \"" + marker + "\", ";
            points.append(points.isEmpty() ? "" : ", ")
                    .append("{ " + member + "\"kind\": \"EFFORT\", \"text\": \"Butir\" }");
        }
        return "{ \"missions\": [ { \"id\": \"M1\", \"statement\": \"Misi\", \"elaboration\": { \"points\": [ " + points
                + " ] } } ] }";
    }

    private static String place(int point) {
        return "/missions/0/elaboration/points/" + point + "/marker";
    }

    @Test
    void flagsThePointAfterTheGap() {
        assertThatRule(rule)
                .flags(example(points("(3)", "(4)", "", "(6)", "(7)")), place(3))
                .flags(example(points("a", "b", "D.", "f)")), place(2), place(3))
                .flags(example(points("9", "11")), place(1));
    }

    @Test
    void acceptsListsThatBeginAnywhereAndAnew() {
        assertThatRule(rule)
                .accepts(example(points("c", "d", "1", "2", "3", "1", "2", "a", "b")))
                .accepts(example(points("1", "1", "2")));
    }

    @Test
    void takesRomansWithinLettersForAListOfTheirOwn() {
        assertThatRule(rule)
                .accepts(example(points("a", "(i)", "(ii)", "b")))
                .accepts(example(points("a", "i", "ii", "iii", "iv", "v", "vi", "b")))
                .accepts(example(points("1", "a", "v", "vi")))
                .flags(example(points("a", "i", "j")), place(1));
    }

    @Test
    void leavesOtherMarksAlone() {
        assertThatRule(rule).accepts(example(points("i", "ii", "iv", "1.1", "1.3", "-", "00001", "00009", "a", "é")));
    }

    @Test
    void looksAtAdoptionsToo() {
        assertThatRule(rule).flags(example("""
                        { "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "lain", "elaboration": { "points": [
                          { "marker": "1", "kind": "APPROACH", "text": "Budaya" },
                          { "marker": "3", "kind": "APPROACH", "text": "Ekonomi" } ] } } ] }
                        """), "/adoptions/0/elaboration/points/1/marker");
    }
}
