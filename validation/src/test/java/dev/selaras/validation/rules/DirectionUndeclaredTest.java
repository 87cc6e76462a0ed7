package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.DirectionUndeclared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DirectionUndeclaredTest {

    private static final String FAULTY = row("Nilai | Indeks | | 0,47 | 0,42 | 0,40");

    private final DirectionUndeclared rule = new DirectionUndeclared();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0,42 | 0,40
            10.95-10.90 | 10.89-10.85
            1 : 30:1 : 30 | 1 : 31:1 : 31
            Rp 9 miliar | Rp 12 miliar
            110 per 100.000 kelahiran hidup | -
            Ada | 5
            """)
    void flagsNumbers(String line) {
        assertThatRule(rule).flags(plan("", row("Nilai | Indeks | | 1 | " + line)), "/indicators/0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            WTP | WTP
            Level 3 | Level 4
            Peringkat 15 | Peringkat 5
            Tepat | Tepat
            ≤ 2,8 % | ≤ 2,7 %
            Tersusunnya dokumen | -
            """)
    void acceptsWhatSaysItsDirectionOrHasNone(String line) {
        assertThatRule(rule).accepts(plan("", row("Nilai | Indeks | | 1 | " + line)));
    }

    @Test
    void leavesAnIndicatorWithoutMilestonesToAnotherRule() {
        assertThatRule(rule).accepts(plan("", ""));
    }

    @Test
    void acceptsEvents() {
        assertThatRule(rule).accepts(plan("", "\"aggregation\": \"EVENT\", " + row("Nilai | % | | 0 | 0 | 100")));
    }

    @Test
    void acceptsEveryDirection() {
        assertThatRule(rule).accepts(plan("", row("Nilai | Indeks | NONE | 0,47 | 0,42 | 0,40")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Indeks Ketimpangan Gender ; true
            Tingkat Pengangguran Terbuka ; true
            Persentase penurunan kemiskinan ; false
            Rata-rata lama sekolah ; false
            """)
    void guessesTheDirectionByTheName(String name, boolean falls) {
        PlanGraph graph = PlanGraph.of(plan("", row(name + " | % | | 1 | 2")));
        Wording hint =
                rule.check(graph.all(Indicator.class).get(0)).get(0).arguments().get(1);

        assertThat(!hint.getEnglish().contains("INCREASE")).isEqualTo(falls);
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule).flags(plan("", FAULTY, FAULTY), "/indicators/0", "/indicators/1");
    }

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void appliesToEveryPlan(PlanType type) {
        assertThatRule(rule).flags(plan("\"type\": \"" + type + "\"", FAULTY), "/indicators/0");
    }
}
