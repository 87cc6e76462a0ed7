package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.IndicatorRows;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rules.measurement.UnitSpellingMixed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitSpellingMixedTest {

    private final UnitSpellingMixed rule = new UnitSpellingMixed();

    @ParameterizedTest
    @CsvSource({
        "%, Persen",
        "%, (%)",
        "poin, Poin",
        "Indeks, indeks",
        "Rp Juta, Juta Rupiah",
        "dokumen, Dok.",
        "Per 1000 Penduduk, per 1.000 penduduk",
        "Ha, Hektar"
    })
    void flagsTheLaterOfTwoSpellings(String one, String other) {
        assertThatRule(rule).flags(plan(one, other), "/indicators/1/unit");
    }

    @ParameterizedTest
    @CsvSource({
        "%, %",
        "Indeks, Poin",
        "Nilai, Skor",
        "%, % PDRB",
        "Orang, Dokumen",
        "Rupiah, Juta Rupiah",
        "per 1000 penduduk, per 100.000 penduduk",
        "'Juta Rupiah', 'Juta  Rupiah '",
        "-, %",
        "'', ' '"
    })
    void acceptsDifferentUnitsAndDifferentSpaces(String one, String other) {
        assertThatRule(rule).accepts(plan(one, other));
    }

    @Test
    void acceptsIndicatorsWithoutUnits() {
        assertThatRule(rule).accepts(sample());
        assertThatRule(rule).accepts(IndicatorRows.plan("", "", "", "\"unit\": \"%\""));
    }

    @Test
    void flagsTheFirstIndicatorWithTheRarerSpelling() {
        assertThatRule(rule).flags(plan("Persen", "%", "Tahun", "%", "Persen", "%"), "/indicators/0/unit");
        assertThatRule(rule).flags(plan("%", "Persen", "Persentase", "Persen", "%"), "/indicators/2/unit");
    }

    @Test
    void makesOneFindingForEachUnit() {
        assertThatRule(rule)
                .flags(
                        plan("%", "Persen", "Persentase", "Orang", "orang", "Orang"),
                        "/indicators/2/unit",
                        "/indicators/4/unit");
    }

    @Test
    void namesEverySpellingAndAnExampleOfEach() {
        Flaw flaw = rule.check(PlanGraph.of(plan("%", "Persen", "(%)", "%"))).get(0);

        assertThat(flaw.arguments().get(0).getEnglish()).isEqualTo("%");
        assertThat(flaw.arguments().get(1).getEnglish()).contains("\"%\" (2)", "\"Persen\" (1)", "\"(%)\" (1)");
        assertThat(flaw.places())
                .extracting(place -> place.getPointer())
                .containsExactly("/indicators/2/unit", "/indicators/0", "/indicators/1");
    }

    private static Plan plan(String... units) {
        return IndicatorRows.plan(
                "",
                Arrays.stream(units).map(unit -> "\"unit\": \"" + unit + "\"").toArray(String[]::new));
    }
}
