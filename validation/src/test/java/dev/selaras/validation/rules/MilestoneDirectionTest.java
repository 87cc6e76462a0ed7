package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.MilestoneDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneDirectionTest {

    private static final String FAULTY = row(
            "Indeks Pembangunan Gender | Indeks | INCREASE | 91,59 | 91,68 | 91,77 | 91,86 | 91,95 | 92,04 | 91,13");
    private static final String UP_AND_DOWN = row("Redistribusi | % | INCREASE | 10 | 20 | 50 | 30 | 60 | 40");

    private final MilestoneDirection rule = new MilestoneDirection();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pemberdayaan Gender | poin | INCREASE | 72,9 | 73,92 | 74,94 | 75,96 | 76,98 | 78,00 | 79,02",
                "Redistribusi tanah | % | INCREASE | 0 | 0 | 100 | 0 | 0 | 100 | 0",
                "Indeks Ketimpangan Gender | Angka | DECREASE | 0 | 0.50-0.49 | 0.49-0.47 | 0.47-0.45 | 0.45-0.43 | 0.43-0.41 | 0.42-0.40",
                "Angka kemiskinan | % | DECREASE | 10,96 | 10.95-10.90 | 10.89-10.85 | 10.84-10.81 | 10.80-10.76 | 10.75-10.68 | 10.67-10.53",
                "Indeks Daya Saing | Angka | INCREASE | 3,420 | 3.420-3.436 | 3.436-3.425 | 3.425-3.468 | 3.468-3.484",
                "Prevalensi kurang pangan | % | DECREASE | 28,10 | 28.10-27.85 | 27.10-26.83 | 26.85-26.60",
                "Pertumbuhan ekonomi | % | INCREASE | 7,69 | 7,14 | 7,02 | 7,06 | 7,34 | 7,02 | 7,14",
                "Ekonomi inklusif | % | INCREASE | -1,88 | 2 - 3 | 4 | 4 - 5 | 5 | 5 - 6 | 6,93",
                "Reformasi hukum | Poin | INCREASE | 90,00 | - | 90.00-98.00 | 90.00-98.00 | 90.00-98.00",
                "Tenaga kerja | Orang | INCREASE | 7.309 | 7.323 | 7.338 | 7.352 | 7.367 | 7.382 | 7.397",
                "Nilai AKIP | poin | INCREASE | B | BB | A | AA",
                "Opini BPK | Opini | INCREASE | WDP | WTP-DPP | - | WTP | WTP",
                "Maturitas | Level | INCREASE | Level 2 | Level 2 | Level 3",
                "Peringkat daya saing | Peringkat | DECREASE | ke-9 | ke-9 | ke-7 | ke-5",
                "Peringkat daya saing | Peringkat | INCREASE | ke-9 | ke-7 | ke-5",
                "Tingkat risiko | Level | DECREASE | Level 4 | Level 3 | Level 2",
                "Nilai AKIP | poin | INCREASE | A | A (85,00) | 66,00 (A) | 67,00 (B)",
                "Nilai AKIP | poin | INCREASE | A | A | WTP | 75",
                "Wisatawan | Orang | INCREASE | 900 ribu | 950 ribu | 1 juta | 1,1 juta",
                "Waktu layanan | Jam | DECREASE | 2 jam | 1 jam | 45 menit",
                "Indeks Gini | Indeks | | 0,380 | 0,375 | 0,380 | 0,355",
                "Rasio elektrifikasi | % | MAINTAIN_ABOVE | 95 | 97 | 96 | 98",
                "Sanitasi aman | % | INCREASE | 3,25 | 4,5 | 650 | 8",
                "Luas sawah | Ha | INCREASE | 9,5 | 9.154 | 9,7",
                "Nilai layanan | poin | INCREASE | 70 | 72 | Baik | 71"
            })
    void acceptsRowsOfRealPlans(String line) {
        assertThatRule(rule).accepts(plan("", row(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Indeks Pembangunan Gender | Indeks | INCREASE | 91,59 | 91,68 | 91,77 | 91,86 | 91,95 | 92,04 | 91,13; milestones/2030",
                "Rasio Gini | Indeks | DECREASE | 0,28 | 0.2800-0.2755 | 0.2755-0.2710 | 0.2910-0.2865; milestones/2027",
                "Angka kemiskinan | % | INCREASE | 12 | 11 | 10 | 9; milestones/2026",
                "Wisatawan | Orang | INCREASE | 800 ribu | 950 ribu | 900 ribu | 990 ribu; milestones/2026",
                "Sanitasi | Persen | INCREASE | 80 | 85 % | 84 | 86; milestones/2026",
                "Usia harapan hidup | Tahun | INCREASE | 69 | 70 | 69 | 71 | 68; milestones/2026",
                "Nilai layanan | poin | INCREASE | 70 | 72 | NA | 71; milestones/2027",
                "Nilai AKIP | poin | INCREASE | AA | AA | A | BB; milestones/2026",
                "Nilai AKIP | poin | | B | A | - | BB | AA; milestones/2027",
                "Maturitas | Level | INCREASE | Level 2 | Level 3 | Level 2; milestones/2026",
                "Peringkat daya saing | Peringkat | DECREASE | ke-5 | ke-5 | ke-9 | ke-4; milestones/2026"
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
        assertThatRule(rule).accepts(plan("", "\"aggregation\": \"SUM\", " + UP_AND_DOWN));
    }

    @Test
    void leavesAloneWhatComesWithEvents() {
        assertThatRule(rule).accepts(plan("", "\"aggregation\": \"EVENT\", " + UP_AND_DOWN));
    }

    @Test
    void judgesWhatIsSaidToBeAState() {
        assertThatRule(rule)
                .flags(plan("", "\"aggregation\": \"LAST\", " + UP_AND_DOWN), "/indicators/0/milestones/2027");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule).accepts(plan("\"type\": \"" + type + "\"", FAULTY));
    }
}
