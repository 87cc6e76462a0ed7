package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.NumberFormatAmbiguous;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatAmbiguousTest {

    private static final String FAULTY = row("Luas sawah | Ha | | 41.236 | 41.240 | 41.251");

    private final NumberFormatAmbiguous rule = new NumberFormatAmbiguous();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tenaga kerja | Orang | INCREASE | 7.309 | 7.323 | 7.338 | 7.352 | 7.367 | 7.382 | 7.397",
                "Pemberdayaan Gender | poin | | 72,9 | 73,92 | 74,94 | 78,00",
                "SKM | poin | | 85 | 86 | 87 | 87,50 | 88",
                "Pendapatan | Ha | | 1.510 | 1.520,64 | 1.530",
                "Rata-rata | Tahun | | 10,5 | 10,625 | 10,75",
                "Rasio Gini | Indeks | | 0.380 | 0.375 | 0.370",
                "Luas sawah | Ha | | 0 | 1.510 | 1.520,64 | 1.530",
                "SKM | poin | | 85 | 86.5 | 87.25"
            })
    void acceptsRowsOfRealPlans(String line) {
        assertThatRule(rule).accepts(plan("", row(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Luas sawah | Ha | | 41.236 | 41.240 | 41.251; baseline/value",
                "PMTB | % | | 46.477-46.477 | 46.477-46.502; baseline/value",
                "Di atas garis kemiskinan | % | | 86.36 | 87,35 | 88,27; milestones/2025",
                "Produksi | Ton | | 9,5 | 9.154 | 9,7; milestones/2025",
                "Produksi | Ton | | 9500 | 9,154 | 9600; milestones/2025",
                "Tenaga kerja | Orang | | 7,309 | 7,323 | 7,338; baseline/value"
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

    @Test
    void takesNumbersAsTheyAre() {
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        "\"actuals\": { \"2025\": 41.236, \"2026\": 41236 }, " + row("Sawah | Ha | INCREASE | - | -")));
    }

    @Test
    void knowsWhatIsANumberOfTheDocumentFromWhatIsPrintedSo() {
        String text = "\"actuals\": { \"2025\": \"73.92\" }, ";
        String row = row("Sanitasi | % | INCREASE | 71,50 | 72,50 | 74,50");
        assertThatRule(rule).flags(plan("", text + row), "/indicators/0/actuals/2025");
        assertThatRule(rule).accepts(plan("", text.replace("\"73.92\"", "73.92") + row));
    }

    @ParameterizedTest
    @EnumSource
    void looksAtPlansOfEveryType(PlanType type) {
        assertThatRule(rule).flags(plan("\"type\": \"" + type + "\"", FAULTY), "/indicators/0/baseline/value");
    }
}
