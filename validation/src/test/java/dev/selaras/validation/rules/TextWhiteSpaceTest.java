package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.statement.TextWhiteSpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWhiteSpaceTest {

    private final TextWhiteSpace rule = new TextWhiteSpace();

    @Test
    void acceptsTextsWithOneSpaceBetweenTwoWords() {
        assertThatRule(rule).accepts(sample());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " RPJMD Contoh",
                "RPJMD Contoh ",
                "RPJMD  Contoh",
                "RPJMD\\tContoh",
                "RPJMD\\nContoh",
                "RPJMD\\r\\nContoh",
                "RPJMD\\u000bContoh",
                "RPJMD\\u2028Contoh",
                "RPJMD\\u00a0Contoh",
                "RPJMD\\u202fContoh",
                "RPJMD Contoh\\u3000",
                "\\nRPJMD",
                "RPJMD\\t"
            })
    void flagsOtherWhiteSpaceOnce(String title) {
        assertThatRule(rule).flags(example("{ \"title\": \"" + title + "\" }"), "/title");
    }

    @Test
    void letsExplanationsHaveParagraphsAndLists() {
        assertThatRule(rule).accepts(meaning("Cerdas.\\r\\n\\r\\nTerampil:\\n   - sehat\\n   - kuat"));
        assertThatRule(rule).flags(meaning("Cerdas,  terampil"), "/pillars/0/meaning");
        assertThatRule(rule).flags(meaning("Cerdas.\\n Dan  terampil"), "/pillars/0/meaning");
        assertThatRule(rule).flags(meaning("Cerdas.\\n"), "/pillars/0/meaning");
        assertThatRule(rule).flags(meaning("Cerdas\\tterampil"), "/pillars/0/meaning");
    }

    @Test
    void looksAtEveryTextOfThePlan() {
        assertThatRule(rule)
                .flags(
                        example("""
                        { "title": "A  b", "region": { "name": "A  b", "level": "KABUPATEN" }, "motto": "A  b",
                          "unit": { "name": "A  b", "kind": "DINAS" }, "legalBasis": [ "A b", "A  b" ],
                          "vision": { "id": "V1", "statement": "A  b", "shortForm": "A  b", "synthesis": "A  b" },
                          "pillars": [], "problems": [ { "id": "PR1", "statement": "A  b" } ], "issues": [], "goals": [],
                          "missions": [ { "id": "M1", "statement": "A  b", "elaboration": { "text": "A  b",
                            "points": [ { "kind": "EFFORT", "text": "A b" },
                                        { "kind": "EFFORT", "text": "A  b", "meaning": "A  b" } ] } } ],
                          "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "lain", "statement": "A  b",
                            "elements": [ { "ref": "M1", "quotedAs": "A  b" } ], "elaboration": { "text": "A  b" } } ],
                          "targets": [ { "id": "S1", "statement": { "id": "A b", "en": "A  b" } } ],
                          "indicators": [ { "id": "I1", "measures": "S1", "name": "A  b", "unit": "A  b", "definition": "A  b",
                            "formula": "A  b", "source": "A  b", "responsible": [ "A  b" ] } ] }
                        """),
                        "/title",
                        "/region/name",
                        "/motto",
                        "/unit/name",
                        "/legalBasis/1",
                        "/vision/statement",
                        "/vision/shortForm",
                        "/vision/synthesis",
                        "/problems/0/statement",
                        "/missions/0/statement",
                        "/missions/0/elaboration/text",
                        "/missions/0/elaboration/points/1/text",
                        "/missions/0/elaboration/points/1/meaning",
                        "/adoptions/0/statement",
                        "/adoptions/0/elements/0/quotedAs",
                        "/adoptions/0/elaboration/text",
                        "/targets/0/statement",
                        "/indicators/0/name",
                        "/indicators/0/unit",
                        "/indicators/0/definition",
                        "/indicators/0/formula",
                        "/indicators/0/source",
                        "/indicators/0/responsible/0");
    }

    @Test
    void flagsAMemberOnceInHoweverManyLanguages() {
        assertThatRule(rule).flags(example("{ \"title\": { \"id\": \"A  b\", \"en\": \" A\" } }"), "/title");
    }

    @Test
    void leavesBlankAndGarbledTextsToOtherRules() {
        assertThatRule(rule).accepts(example("{ \"title\": \"  \", \"motto\": \"A  Â\\u00a0 b\" }"));
    }

    private static Plan meaning(String text) {
        return example("{ \"pillars\": [ { \"id\": \"P1\", \"label\": \"Maju\", \"meaning\": \"" + text + "\" } ] }");
    }
}
