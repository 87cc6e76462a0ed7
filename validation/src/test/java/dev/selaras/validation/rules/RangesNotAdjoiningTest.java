package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.measurement.RangesNotAdjoining;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesNotAdjoiningTest {

    private final RangesNotAdjoining rule = new RangesNotAdjoining();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INCREASE; 4.43-4.47|4.47-4.51|4.51-4.55",
                "INCREASE; 12.98-13.04|13.05-13.11",
                "INCREASE; 2 - 3|4 - 5",
                "INCREASE; 2 - 3|4|4 - 5|5|5 - 6|6,93",
                "INCREASE; 9.67-9.84|9.67-9.84",
                "INCREASE; 4.43-4.47||4.55-4.59",
                "DECREASE; 10.95-10.90|10.89-10.85|10.85-10.80",
                "DECREASE; 0.2800-0.2755|0.2755-0.2710",
                "INCREASE; 3.420-3.436|3.436-3.425|3.425-3.468",
                "INCREASE; 4.43-4.47|4.40-4.44",
                "NONE; 75|60 - 75",
                "NONE; 2 - 3|5 - 6",
                "WITHIN; 2 - 5|2.5 - 4.5|3 - 4"
            })
    void acceptsRangesThatAdjoinAndLeavesDisorderToOthers(String direction, String cells) {
        assertThatRule(rule).accepts(plan("", row("Indeks Inovasi | Indeks | " + direction + " | - | " + cells)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DECREASE; 27.35-27.10|27.10-26.83|26.85-26.60; 2027",
                "INCREASE; 72.00-72.50|72.50-72.75|72.80-73.00; 2027",
                "INCREASE; 0.42-0.44|0.43-0.46; 2026",
                "INCREASE; 2 - 3|5 - 6; 2026",
                "DECREASE; 10.95-10.90|10.88-10.85; 2026"
            })
    void flagsAnOverlapAndAGap(String direction, String cells, String year) {
        assertThatRule(rule)
                .flags(
                        plan("", row("Indeks Inovasi | Indeks | " + direction + " | - | " + cells)),
                        "/indicators/0/milestones/" + year);
    }
}
