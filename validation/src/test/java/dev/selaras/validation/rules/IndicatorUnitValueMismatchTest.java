package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.IndicatorUnitValueMismatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorUnitValueMismatchTest {

    private final IndicatorUnitValueMismatch rule = new IndicatorUnitValueMismatch();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            % | | Tepat | Tepat | Tepat
            poin | | A | A | A
            poin | | A | AA | AA
            % | | - | Level 3 | Level 4
            Orang | | Peringkat 5 | Peringkat 4 | Peringkat 3
            Laporan | | NA | 100 % | 100 %
            % | | 5 Dokumen | 5 Dokumen | 6 Dokumen
            """)
    void flagsUnitsOfWhichNoValueIs(String line) {
        assertThatRule(rule).flags(plan("", row("Nilai | " + line)), "/indicators/0/unit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Level | | Level 3 | Level 3 | Level 3
            Buku | | Ada | Ada | Ada
            Nilai | | WTP | WTP | WTP
            Predikat | | WTP | WTP | WTP
            Rasio | | 1 : 30:1 : 30 | 1 : 30:1 : 30 | 1 : 31:1 : 31
            % | | 0.0209%-0.0271% | 2,8 % | 5
            poin | | 85,00 (A) | 86,00 (A) | 91 (AA)
            Ton/Ha | | 5,28 | 5,87 | 6,45
            Dokumen | | 1 Dokumen | Tersusunnya dokumen | 1
            Peringkat | | 15 | 10 | 5
            Persentase | | 75 % | 80 % | 85 %
            % | | - | - | NA
            """)
    void acceptsUnitsThatFit(String line) {
        assertThatRule(rule).accepts(plan("", row("Nilai | " + line)));
    }

    @Test
    void leavesValuesOfSeveralKindsToAnotherRule() {
        assertThatRule(rule).accepts(plan("", row("Nilai | poin | | 90 | A | A")));
        assertThatRule(rule).accepts(plan("", row("Nilai | % | | Tepat | A | A")));
    }

    @Test
    void acceptsAnIndicatorWithoutAUnit() {
        assertThatRule(rule).accepts(plan("", row("Nilai | | | Tepat | A | A")));
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule)
                .flags(
                        plan("", row("Nilai | % | | | Ada"), row("Nilai | % | | | 5"), row("Nilai | % | | | Tepat")),
                        "/indicators/0/unit",
                        "/indicators/2/unit");
    }

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void appliesToEveryPlan(PlanType type) {
        assertThatRule(rule)
                .flags(plan("\"type\": \"" + type + "\"", row("Nilai | % | | | Tepat")), "/indicators/0/unit");
    }
}
