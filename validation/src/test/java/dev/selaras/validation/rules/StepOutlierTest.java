package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.StepOutlier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepOutlierTest {

    private static final String FAULTY =
            row("Rata-rata lama sekolah | Tahun | INCREASE | 9,55 | 9,66 | 9,79 | 9,91 | 10,04 | 10,16 | 11,12");

    private final StepOutlier rule = new StepOutlier();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guru PAUD | % | INCREASE | 68,69 | 65,42 | 67,96 | 68,71 | 69,46 | 70,21 | 70,96",
                "Pembinaan | Kali | INCREASE | 12 | 12 | 12 | 13 | 13 | 14 | 15",
                "PAD | % | INCREASE | 4,91 | 4,91 | 4,95 | 4,97 | 4,97 | 4,98 | 4,99",
                "Risiko Bencana | Indeks | DECREASE | 186,92 | 186,87 | 185,73 | 184,59 | 183,45 | 182,33 | 181,21",
                "Pembangunan Gender | Indeks | INCREASE | 91,59 | 91,68 | 91,77 | 91,86 | 91,95 | 92,04 | 91,13",
                "Redistribusi tanah | % | INCREASE | 0 | 0 | 100 | 0 | 0 | 100 | 0",
                "Dokumen | Dokumen | INCREASE | 1 | 1 | 1 | 1 | 1 | 1 | 2",
                "Nilai SAKIP | poin | INCREASE | 89,71 | 90,02 | 90,42 | 90,54 | 90,63 | 90,71 | 90,86",
                "Pertumbuhan | % | INCREASE | 1 | 2 | 2,1 | 2,2 | 2,3 | 9",
                "Rata-rata | Tahun | INCREASE | 1 | 2 | 2,1 | | 2,3 | 2,4 | 9",
                "Rata-rata | Tahun | INCREASE | 1 | 2 | 2,1 | 2,2 | 9",
                "Rata-rata | Tahun | INCREASE | 0 | 1 | 2 | 3 | 4 | 9",
                "Rata-rata | Tahun | INCREASE | 1 | 2-3 | 3-4 | 4-5 | 5-6 | 6-7 | 20-21"
            })
    void acceptsRowsOfRealPlans(String line) {
        assertThatRule(rule).accepts(plan("", row(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Rata-rata lama sekolah | Tahun | INCREASE | 9,55 | 9,66 | 9,79 | 9,91 | 10,04 | 10,16 | 11,12; milestones/2030",
                "Kemiskinan | % | DECREASE | 12 | 11,9 | 11,8 | 9,7 | 9,6 | 9,5; milestones/2027"
            })
    void flagsTheCellAtFault(String line, String place) {
        assertThatRule(rule).flags(plan("", row(line)), "/indicators/0/" + place);
    }

    @Test
    void flagsEachRowByItself() {
        assertThatRule(rule)
                .flags(
                        plan("", FAULTY, row("IPM | Indeks | INCREASE | 70 | 71 | 72 | 73 | 74 | 75 | 76"), FAULTY),
                        "/indicators/0/milestones/2030",
                        "/indicators/2/milestones/2030");
    }

    @Test
    void leavesAloneWhatAddsUp() {
        assertThatRule(rule)
                .accepts(
                        plan("", "\"aggregation\": \"SUM\", " + row("Jalan | km | INCREASE | - | 1 | 2 | 3 | 4 | 50")));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule).accepts(plan("\"type\": \"" + type + "\"", FAULTY));
    }
}
