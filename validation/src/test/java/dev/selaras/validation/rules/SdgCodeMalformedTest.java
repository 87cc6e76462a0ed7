package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.alignment.SdgCodeMalformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdgCodeMalformedTest {

    private final SdgCodeMalformed rule = new SdgCodeMalformed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.1",
                "17.19.2",
                "11.c",
                "11.C",
                "4.a.1",
                "3.d.1",
                "8.1",
                "4",
                "1.3.1.(a)",
                "1.3.1(a)",
                "1.3.1. (a)",
                "8.10.1.a",
                "1.2.1*",
                "1.2.1.",
                " 1.2.1 ",
                "SDG 1.2.1",
                "SDGs 1.2.1",
                "TPB 4.a.1",
                "1.2.1, 1.3.1.(a)",
                "1.2.1; 1.2.2",
                "1.2.1 dan 1.2.2",
                "1.2.1/1.2.2",
                "1.2.1\\n10.1.1",
                "1.2.1,\\n10.1.1",
                "1.2.1,",
                "1.2.1\\n",
                "1.2.1 & 4.a.1",
                "SDGs: 1.2.1",
                "SDG-1.2.1",
                "SDG1.2.1",
                "TPB/SDGs : 1.2.1",
                "Tujuan 1",
                "TPB Tujuan 1, Goal 4",
                "Target 1.2"
            })
    void acceptsCodesAsTheyAreWritten(String code) {
        assertThatRule(rule).accepts(plan("", "\"codes\": { \"SDG\": \"" + code + "\" }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1",
                "18.1.1",
                "21.1",
                "4..1",
                ".4.1",
                "4.e.1",
                "4.a.b",
                "1.2.1.1",
                "1.2.1.(1)",
                "1.2.1.(a).(b)",
                "1.2.100",
                "1,2,1,99",
                "kemiskinan",
                "Tujuan",
                ",",
                "SDGs:",
                "Tujuan 18",
                " -1.2.1",
                "1.2.1 -",
                "Misi 1",
                "1-2-1",
                "(a)",
                "4.ab",
                "1.2.1.(ab)"
            })
    void flagsWhatCanBeNoCode(String code) {
        assertThatRule(rule).flags(plan("", "\"codes\": { \"SDG\": \"" + code + "\" }"), "/indicators/0/codes/SDG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "NA", "n/a"})
    void leavesAnEmptyCodeAlone(String code) {
        assertThatRule(rule).accepts(plan("", "\"codes\": { \"SDG\": \"" + code + "\" }"));
    }

    @Test
    void looksAtTheCodesOfThisSystemOnly() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "\"type\": \"OTHER\"",
                                "\"codes\": { \"IKU\": \"x\", \"SDGs\": \"x\", \"TPB\": \"1.2.1\", \"tpb\": \"x\" }",
                                "\"codes\": { \"TPB/SDG~2\": \"x\", \"SDGX\": \"x\" }"),
                        "/indicators/0/codes/SDGs",
                        "/indicators/0/codes/tpb",
                        "/indicators/1/codes/TPB~1SDG~02");
    }
}
