package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.RangeBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeBoundsTest {

    private static final String FAULTY =
            row("Indeks Daya Saing | Angka | INCREASE | 3,420 | 3.420-3.436 | 3.436-3.425 | 3.425-3.468");

    private final RangeBounds rule = new RangeBounds();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angka kemiskinan | % | DECREASE | 10,96 | 10.95-10.90 | 10.89-10.85 | 10.84-10.81",
                "Kemiskinan | % | DECREASE | 10,96 | 10.85-10.89 | 10.81-10.84",
                "PMTB | % | INCREASE | 46.477-46.477 | 46.477-46.502 | 46.502-46.527",
                "Laju ekonomi | % | INCREASE | 4,43 | 4.43-4.47 | 4.47-4.51",
                "Harapan lama sekolah | Tahun | INCREASE | 13.02- | 12.98-13.04 | 13.05-13.11",
                "Modal Manusia | Indeks | INCREASE | - | 0.42-0.44 | 0.43-0.46 | 0.45-0.47",
                "Rasio Gini | Indeks | | 0,28 | 0.2800-0.2755 | 0.2755-0.2710",
                "Angka kemiskinan | % | INCREASE | 10,96 | 10.95-10.90 | 10.89-10.85 | 10.84-10.81",
                "Indeks | Indeks | WITHIN | 5 | 6-4 | 6-4"
            })
    void acceptsRowsOfRealPlans(String line) {
        assertThatRule(rule).accepts(plan("", row(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Indeks Daya Saing | Angka | INCREASE | 3,420 | 3.420-3.436 | 3.436-3.425 | 3.425-3.468; milestones/2026",
                "Indeks | Angka | INCREASE | 4,5-4,2 | 4,5-4,7; baseline/value"
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

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule).accepts(plan("\"type\": \"" + type + "\"", FAULTY));
    }
}
