package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.MilestoneWorseThanBaseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneWorseThanBaselineTest {

    private static final String FAULTY = row("Kepatuhan wajib pajak | % | INCREASE | 70 | - | 50 | 51 | 52 | 53 | 54");

    private final MilestoneWorseThanBaseline rule = new MilestoneWorseThanBaseline();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tindak lanjut BPK | Angka | INCREASE | 88,44 | 85.44-88.44 | 85.54-88.54 | 85.64-88.64",
                "Usia harapan hidup | Tahun | INCREASE | 0 | 69.64-70.07 | 70.08-70.50",
                "Balita gizi buruk | % | DECREASE | 0 | 0,26 | 0,22 | 0,19 | 0,15",
                "PAD | % | INCREASE | 4,91 | 4,91 | 4,95 | 4,97",
                "Pengangguran terbuka | % | DECREASE | 2,89 | 2.89-2.84 | 2.84-2.80",
                "Pertumbuhan ekonomi | % | INCREASE | 7,69 | 7,14 | 7,02 | 7,06",
                "Reformasi hukum | Poin | INCREASE | 90,00 | - | 90.00-98.00",
                "Nilai AKIP | poin | INCREASE | 90 | A | A | A",
                "Modal Manusia | Indeks | INCREASE | - | 0.42-0.44 | 0.43-0.46",
                "Angka kemiskinan | % | INCREASE | 12 | 11 | 10 | 9"
            })
    void acceptsRowsOfRealPlans(String line) {
        assertThatRule(rule).accepts(plan("", row(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kepatuhan wajib pajak | % | INCREASE | 70 | - | 50 | 51 | 52 | 53 | 54; milestones/2026",
                "Guru PAUD | % | INCREASE | 68,69 | 65,42 | 67,96 | 68,71 | 69,46; milestones/2025",
                "Risiko Bencana | Indeks | DECREASE | 186,92 | 187,87 | 185,73; milestones/2025"
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
    void leavesAloneWhatAddsUp() {
        assertThatRule(rule)
                .accepts(plan("", "\"aggregation\": \"SUM\", " + row("Jalan | km | INCREASE | 300 | 20 | 20 | 30")));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule).accepts(plan("\"type\": \"" + type + "\"", FAULTY));
    }
}
