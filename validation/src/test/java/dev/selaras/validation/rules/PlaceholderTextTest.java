package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.PlaceholderText;
import org.junit.jupiter.api.Test;

class PlaceholderTextTest {

    private final PlaceholderText rule = new PlaceholderText();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEachTextThatIsAPlaceholder() {
        assertThatRule(rule)
                .flags(
                        example("""
                        { "vision": { "id": "V1", "statement": "Contoh Maju", "shortForm": "TBD", "synthesis": "…" },
                          "pillars": [ { "id": "P1", "label": "Maju", "meaning": "(Akan ditentukan kemudian)" } ],
                          "missions": [ { "id": "M1", "statement": "Meningkatkan mutu", "elaboration": { "text": "contoh",
                            "points": [ { "kind": "EFFORT", "text": "Belum diisi", "meaning": "To be determined." } ] } } ],
                          "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "lain",
                            "elements": [ { "ref": "M1" }, { "ref": "M2", "quotedAs": "xxxx" } ], "elaboration": { "text": "Menyusul" } } ],
                          "indicators": [ { "id": "I1", "measures": "T1", "name": "IPM", "unit": "TBA", "definition": "Lorem ipsum dolor",
                            "formula": "N/A", "source": "todo", "responsible": [ "Dinas Sosial", "TBC" ] } ] }
                        """),
                        "/vision/shortForm",
                        "/vision/synthesis",
                        "/pillars/0/meaning",
                        "/missions/0/elaboration/text",
                        "/missions/0/elaboration/points/0/text",
                        "/missions/0/elaboration/points/0/meaning",
                        "/adoptions/0/elements/1/quotedAs",
                        "/adoptions/0/elaboration/text",
                        "/indicators/0/unit",
                        "/indicators/0/definition",
                        "/indicators/0/formula",
                        "/indicators/0/source",
                        "/indicators/0/responsible/1");
    }

    @Test
    void looksAtEveryLanguageAndFlagsTheTextOnce() {
        assertThatRule(rule).flags(example("""
                        { "pillars": [ { "id": "P1", "label": "Maju", "meaning": { "id": "Warga yang cerdas", "en": "tbd", "fr": "-" } } ] }
                        """), "/pillars/0/meaning");
    }

    @Test
    void leavesTheStatementAndBlankMembersOfIndicatorsToOtherRules() {
        assertThatRule(rule).accepts(example("""
                        { "problems": [ { "id": "PR1", "statement": "TBD" } ], "indicators": [
                          { "id": "I1", "measures": "T1", "name": "xxx", "unit": "-", "definition": " ", "source": "…", "responsible": [ "" ] } ] }
                        """));
    }

    @Test
    void acceptsTextsThatOnlyBeginLikeOne() {
        assertThatRule(rule).accepts(example("""
                        { "pillars": [ { "id": "P1", "label": "Maju", "meaning": "Contoh bagi daerah lain" },
                                       { "id": "P2", "label": "Sejahtera", "meaning": "Belum ada warga yang tertinggal" },
                                       { "id": "P3", "label": "Adil", "meaning": "xx" } ] }
                        """));
    }
}
