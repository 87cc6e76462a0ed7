package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.PercentRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentRangeTest {

    private static final String FAULTY = row("Sanitasi aman | % | INCREASE | 3,25 | 4,5 | 650 | 8");

    private final PercentRange rule = new PercentRange();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APK SD | % | INCREASE | 102,68 | 102,95 | 103,22 | 103,49 | 103,76 | 104,03 | 104,30",
                "APK SMP | % | INCREASE | 98,1 | 99,5 | 100,2 | 101,4",
                "Kunjungan hotel | % | INCREASE | 102,68 | 102,95 | 255,35",
                "Pertumbuhan Ekonomi | % | INCREASE | -1,88 | 2 - 3 | 4 | 4 - 5 | 5 | 5 - 6 | 6,93",
                "Pertumbuhan nilai investasi | % | INCREASE | -74,95 | 276,18 | 125,47 | 57,1 | 76,42",
                "Penurunan angka kriminal | Persen | INCREASE | -71,06 | 5 | 6",
                "Redistribusi tanah | % | | 0 | 0 | 100 | 0 | 0 | 100 | 0",
                "PMTB | % PDRB | INCREASE | 22,51 | 101 | 22",
                "Ketepatan | % | INCREASE | Tepat | Tepat | Tepat",
                "Risiko Bencana | Indeks | DECREASE | 186,92 | 186,87 | 85,73"
            })
    void acceptsRowsOfRealPlans(String line) {
        assertThatRule(rule).accepts(plan("", row(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sanitasi aman | % | INCREASE | 3,25 | 4,5 | 650 | 8; milestones/2026",
                "Sanitasi aman | Persentase | | -3,25 | 4,5 | 6,5 | 8; baseline/value",
                "Kemiskinan | (%) | DECREASE | 10,96 | 10,95-10,90 | 10,89-108,5; milestones/2026"
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
    @EnumSource
    void looksAtPlansOfEveryType(PlanType type) {
        assertThatRule(rule).flags(plan("\"type\": \"" + type + "\"", FAULTY), "/indicators/0/milestones/2026");
    }
}
