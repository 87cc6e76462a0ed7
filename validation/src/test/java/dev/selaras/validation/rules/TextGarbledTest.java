package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.statement.BracketUnclosed;
import dev.selaras.validation.rules.statement.ControlCharacter;
import dev.selaras.validation.rules.statement.TextGarbled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextGarbledTest {

    private final TextGarbled rule = new TextGarbled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025â€“2029",
                "â€œMajuâ€\\u009d",
                "Rakyatâ€™s",
                "50 mÂ²",
                "25 Â°C",
                "CafÃ©",
                "ï»¿RPJMD",
                "suhu â‰¤ 30",
                "2025â\\u0080\\u00932029",
                "\\u0093Maju\\u0094",
                "Maju \\ufffd",
                "\\uf0b7 Maju",
                "Seni &amp; Budaya",
                "a&nbsp;b",
                "&quot;Maju&quot;",
                "Rakyat&#39;s",
                "satu<br>dua"
            })
    void flagsTheTracesOfAWrongConversion(String title) {
        assertThatRule(rule).flags(example("{ \"title\": \"" + title + "\" }"), "/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025–2029",
                "“Maju”",
                "m²",
                "25 °C",
                "Café",
                "SÃO TOMÉ",
                "Â “Maju”",
                "â”",
                "naïf…",
                "Seni & Budaya",
                "R&D",
                "a < b",
                "âge",
                "ROMÂNIA",
                "©",
                "≤ 30",
                "€ 5",
                "Spaß“",
                "CAFÉ”"
            })
    void acceptsEverySignThatIsMeant(String title) {
        assertThatRule(rule).accepts(example("{ \"title\": \"" + title + "\" }"));
    }

    @Test
    void flagsTheMemberOfAnElementInAnyLanguageOnce() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": { "id": "Maju", "en": "â€“ â€“" } } ],
                          "indicators": [ { "id": "I1", "measures": "T1", "name": "Suhu", "unit": "Â°C" } ] }
                        """), "/goals/0/statement", "/indicators/0/unit");
    }

    @Test
    void isTheOnlyRuleThatFlagsAGarbledStatement() {
        Plan plan = example("""
                        { "problems": [ { "id": "PR1", "statement": "Kurikulum 2025â€“2029 dan Taman GarcÃ\u00ada" } ] }
                        """);

        assertThatRule(rule).flags(plan, "/problems/0/statement");
        assertThatRule(new BracketUnclosed()).accepts(plan);
        assertThatRule(new ControlCharacter()).accepts(plan);
    }

    @Test
    void leavesTextsWithoutAnyWordAlone() {
        assertThatRule(rule).accepts(sample());
        assertThatRule(rule).accepts(example("{ \"title\": \"\\ufffd\" }"));
    }
}
