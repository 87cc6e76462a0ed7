package dev.selaras.validation.rules;

import static dev.selaras.validation.RuleAssert.assertThatRule;
import static dev.selaras.validation.rules.IndicatorRow.row;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.MilestoneStagnant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneStagnantTest {

    private final MilestoneStagnant rule = new MilestoneStagnant();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sanitasi; %; INCREASE; 100; 100|100|100|100|100|100",
                "Buku PDRB; Buku; INCREASE; Ada; Ada|Ada|Ada|Ada|Ada|Ada",
                "RPJPD dengan Perda; Dokumen; INCREASE; 1; 1|1|1|1|1|1",
                "Maturitas SPIP; Level; INCREASE; Level 3; Level 3|Level 3|Level 3",
                "Kasus; %; DECREASE; 0; 0|0|0|0",
                "Inflasi; %; DECREASE; 8; 8,00|8,00|8,00|8,00|8,00",
                "Pembinaan; Kali; INCREASE; 12; 12|12|12|13|13|14",
                "Opini; %; MAINTAIN_ABOVE; 90; 90|90|90|90"
            })
    void acceptsRowsOfRealPlans(String name, String unit, String direction, String baseline, String cells) {
        assertThatRule(rule).accepts(row(name, unit, direction, baseline, cells));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Reformasi hukum; Poin; INCREASE; 90,00; -|90.00-98.00|90.00-98.00|90.00-98.00; milestones",
                "Rasio Gini; Indeks; DECREASE; 0,28; 0,28|0,28|0,280|0,28; milestones"
            })
    void flagsTheCellAtFault(String name, String unit, String direction, String baseline, String cells, String place) {
        assertThatRule(rule).flags(row(name, unit, direction, baseline, cells), "/indicators/0/" + place);
    }

    @Test
    void flagsEachRowByItself() {
        assertThatRule(rule)
                .flags(
                        new IndicatorRow()
                                .and(
                                        "Reformasi hukum",
                                        "Poin",
                                        "INCREASE",
                                        "90,00",
                                        "-|90.00-98.00|90.00-98.00|90.00-98.00",
                                        "")
                                .and("Indeks Pembangunan Manusia", "Indeks", "INCREASE", "70", "71|72|73|74|75|76", "")
                                .and(
                                        "Reformasi hukum",
                                        "Poin",
                                        "INCREASE",
                                        "90,00",
                                        "-|90.00-98.00|90.00-98.00|90.00-98.00",
                                        "")
                                .plan("RPJMD"),
                        "/indicators/0/milestones",
                        "/indicators/2/milestones");
    }

    @Test
    void judgesACountThatIsAState() {
        assertThatRule(rule)
                .flags(
                        new IndicatorRow()
                                .and(
                                        "Koperasi aktif",
                                        "Unit",
                                        "INCREASE",
                                        "12",
                                        "12|12|12",
                                        "\"aggregation\": \"LAST\"")
                                .plan("RPJMD"),
                        "/indicators/0/milestones");
    }

    @Test
    void leavesAloneWhatIsConstantByDesign() {
        assertThatRule(rule)
                .accepts(new IndicatorRow()
                        .and("Indeks", "Indeks", "INCREASE", "80", "80|80|80", "\"aggregation\": \"CONSTANT\"")
                        .plan("RPJMD"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule)
                .accepts(new IndicatorRow()
                        .and(
                                "Reformasi hukum",
                                "Poin",
                                "INCREASE",
                                "90,00",
                                "-|90.00-98.00|90.00-98.00|90.00-98.00",
                                "")
                        .plan(type.name()));
    }
}
