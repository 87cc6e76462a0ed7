package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.format.reading.Position;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocateTest {

    private static final String DOCUMENT = """
            {
              "goals": [ { "id": "T1" },
                         { "id": "T2", "missions": [ "M1",
                           "M2" ] } ],
              "😀": 1, "a/b": { "c~d": null, "": 2 },
              "title": "Привет", "last": true
            }
            """;

    private static Position at(String document, String pointer) {
        return PlanReader.standard()
                .locate(document.getBytes(StandardCharsets.UTF_8), List.of(pointer))
                .getOrDefault(pointer, new Position(0, 0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                 1, 1
            /goals,             2, 12
            /goals/0,           2, 14
            /goals/0/id,        2, 22
            /goals/1/missions,  3, 40
            /goals/1/missions/1,4, 16
            /😀,                5, 9
            /a~1b/c~0d,         5, 28
            /a~1b/,             5, 38
            /last,              6, 30
            """)
    void findsEachValue(String pointer, int line, int column) {
        assertThat(at(DOCUMENT, pointer)).isEqualTo(new Position(line, column));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /missing,            1, 1
            /goals/7/id,         2, 12
            /goals/x,            2, 12
            /goals/0/missions/0, 2, 14
            /title/id/x,         6, 12
            """)
    void givesTheNearestThatWouldHoldWhatIsMissing(String pointer, int line, int column) {
        assertThat(at(DOCUMENT, pointer)).isEqualTo(new Position(line, column));
    }

    @Test
    void findsManyAtOnceAndAnswersInTheOrderAsked() {
        List<String> pointers = List.of("/last", "/goals/1", "", "/goals/1/id");

        Map<String, Position> found = PlanReader.standard().locate(DOCUMENT.getBytes(StandardCharsets.UTF_8), pointers);

        assertThat(found.keySet()).containsExactlyElementsOf(pointers);
        assertThat(found).containsEntry("/goals/1", new Position(3, 14));
    }

    @Test
    void goesAsFarAsTheDocumentIsJson() {
        String broken = DOCUMENT.substring(0, DOCUMENT.indexOf("\"M1\""));

        assertThat(at(broken, "/goals/0/id")).isEqualTo(new Position(2, 22));
        assertThat(at(broken, "/goals/1/missions/1")).isEqualTo(new Position(3, 40));
        assertThat(at(broken, "/title")).isEqualTo(new Position(1, 1));
    }

    @Test
    void findsNothingWhereThereIsNoDocument() {
        assertThat(PlanReader.standard().locate(new byte[] {(byte) 0xFF}, List.of("/a")))
                .isEmpty();
        assertThat(PlanReader.standard().locate(new byte[0], List.of("/a"))).isEmpty();
    }

    @Test
    void countsTheColumnsOfYamlAsThoseOfJson() {
        String yaml = "{ \"😀\": [ 😀 é, a\ufeffb, c ],\r x: d, y: e,\n  z: 😀, end: f }";

        Map<String, Position> found = PlanReader.yaml()
                .locate(yaml.getBytes(StandardCharsets.UTF_8), List.of("/😀/0", "/😀/1", "/😀/2", "/y", "/end", "/z"));

        assertThat(found.values())
                .containsExactly(
                        new Position(1, 11),
                        new Position(1, 17),
                        new Position(1, 22),
                        new Position(2, 11),
                        new Position(3, 15),
                        new Position(3, 6));
    }

    @Test
    void holdsOnADeepDocument() {
        String deep = "{\"a\":".repeat(60) + "1" + "}".repeat(60);
        String pointer = String.join("", Collections.nCopies(60, "/a"));

        assertThat(at(deep, pointer)).isEqualTo(new Position(1, 301));
        assertThat(at("[".repeat(100_000), "/0/0")).isEqualTo(new Position(1, 3));
    }
}
