package dev.selaras.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentedJsonTest {

    @Test
    void aValueALineAndEmptyOnesInOne() {
        IndentedJson json = new IndentedJson();

        json.startObject();
        json.name("a");
        json.startArray();
        json.number("1e38");
        json.truth(true);
        json.nothing();
        json.startObject();
        json.endObject();
        json.endArray();
        json.name("b");
        json.startArray();
        json.endArray();
        json.endObject();

        assertThat(json).hasToString("""
                {
                  "a": [
                    1e38,
                    true,
                    null,
                    {}
                  ],
                  "b": []
                }
                """);
    }

    @Test
    void whatMayNotStandInATextIsEscaped() {
        IndentedJson json = new IndentedJson();

        json.string("\"\\\n\t\u001f/é");

        assertThat(json).hasToString("\"\\\"\\\\\\n\\u0009\\u001f/é\"\n");
    }
}
