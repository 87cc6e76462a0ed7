package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.ValueKindMixed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueKindMixedTest {

    private static final String FAULTY = row("Nilai AKIP | poin | INCREASE | 90 | A | A | A | A | A | A");

    private final ValueKindMixed rule = new ValueKindMixed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ekonomi | % | INCREASE | -1,88 | 2 - 3 | 4 | 4 - 5 | 5 | 5 - 6 | 6,93",
                "Nilai AKIP | poin | INCREASE | A | AA | AA | AA",
                "Nilai AKIP | poin | INCREASE | 78 | 80,00 (A) | 81,00 (A)",
                "Buku PDRB | Buku | INCREASE | Ada | Ada | Ada | Tersusunnya buku",
                "Rasio guru | Rasio | INCREASE | 1 : 30:1 : 30 | 1 : 30:1 : 30 | 1 : 31:1 : 31",
                "Opini BPK | Predikat | INCREASE | - | - | WTP | WTP",
                "Reformasi hukum | Poin | INCREASE | 90,00 | NA | 90.00-98.00",
                "Kemiskinan | % | DECREASE | 2,9 | ≤ 2,8 % | 2,7",
                "Nilai | poin | INCREASE | A | #REF! | 80"
            })
    void acceptsRowsOfRealPlans(String line) {
        assertThatRule(rule).accepts(plan("", row(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nilai AKIP | poin | INCREASE | 90 | A | A | A | A | A | A; baseline/value",
                "Ketepatan | % | INCREASE | 90 | 91 | Tepat | 93; milestones/2026",
                "Maturitas | Level | INCREASE | Level 2 | Level 3 | 3 | Level 3; milestones/2026",
                "Daya saing | | DECREASE | Peringkat 5 | 4 | 3; baseline/value",
                "Rasio guru | Rasio | DECREASE | 1 : 30 | 25 | 20; baseline/value"
            })
    void flagsTheCellAtFault(String line, String place) {
        assertThatRule(rule).flags(plan("", row(line)), "/indicators/0/" + place);
    }

    @Test
    void flagsEachRowByItself() {
        assertThatRule(rule)
                .flags(
                        plan("", FAULTY, row("IPM | Indeks | INCREASE | 70 | 71 | 72 | 73 | 74 | 75 | 76"), FAULTY),
                        "/indicators/0/baseline/value",
                        "/indicators/2/baseline/value");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule).accepts(plan("\"type\": \"" + type + "\"", FAULTY));
    }
}
