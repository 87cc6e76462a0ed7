package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.ValueUnparseable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueUnparseableTest {

    private static final String FAULTY = row("Nilai | poin | | 80 | 81 | #REF! | 83");

    private final ValueUnparseable rule = new ValueUnparseable();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Buku PDRB | Buku | | Ada | Ada | Tersusunnya dokumen | A | NA",
                "Rasio guru | Rasio | | 1 : 30:1 : 30 | 1 : 31:1 : 31 | 63:64",
                "Stunting | % | | -1,88 | 0.0209%-0.0271% | 104,30 | 1.520,64 | | -"
            })
    void acceptsRowsOfRealPlans(String line) {
        assertThatRule(rule).accepts(plan("", row(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nilai | poin | | 80 | 81 | #REF! | 83; milestones/2026",
                "Nilai | poin | | 12..3 | 81 | 82; baseline/value"
            })
    void flagsTheCellAtFault(String line, String place) {
        assertThatRule(rule).flags(plan("", row(line)), "/indicators/0/" + place);
    }

    @Test
    void flagsEachRowByItself() {
        assertThatRule(rule)
                .flags(
                        plan("", FAULTY, row("IPM | Indeks | INCREASE | 70 | 71 | 72 | 73 | 74 | 75 | 76"), FAULTY),
                        "/indicators/0/milestones/2026",
                        "/indicators/2/milestones/2026");
    }

    @Test
    void looksAtWhatWasReachedToo() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "",
                                "\"actuals\": { \"2025\": \"#DIV/0!\", \"2026-Q1\": \"#REF!\" }, \"endState\": { \"value\": \"1,2,3\" }, "
                                        + row("Nilai | poin | INCREASE | 80 | 81")),
                        "/indicators/0/actuals/2025",
                        "/indicators/0/actuals/2026-Q1",
                        "/indicators/0/endState/value");
    }

    @ParameterizedTest
    @EnumSource
    void looksAtPlansOfEveryType(PlanType type) {
        assertThatRule(rule).flags(plan("\"type\": \"" + type + "\"", FAULTY), "/indicators/0/milestones/2026");
    }
}
