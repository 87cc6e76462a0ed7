package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.MilestoneStagnant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneStagnantTest {

    private static final String FAULTY =
            row("Reformasi hukum | Poin | INCREASE | 90,00 | - | 90.00-98.00 | 90.00-98.00 | 90.00-98.00");

    private final MilestoneStagnant rule = new MilestoneStagnant();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sanitasi | % | INCREASE | 100 | 100 | 100 | 100 | 100 | 100 | 100",
                "Buku PDRB | Buku | INCREASE | Ada | Ada | Ada | Ada | Ada | Ada | Ada",
                "RPJPD dengan Perda | Dokumen | INCREASE | 1 | 1 | 1 | 1 | 1 | 1 | 1",
                "Maturitas SPIP | Level | INCREASE | Level 3 | Level 3 | Level 3 | Level 3",
                "Kasus | % | DECREASE | 0 | 0 | 0 | 0 | 0",
                "Inflasi | % | DECREASE | 8 | 8,00 | 8,00 | 8,00 | 8,00 | 8,00",
                "Pembinaan | Kali | INCREASE | 12 | 12 | 12 | 12 | 13 | 13 | 14",
                "Opini | % | MAINTAIN_ABOVE | 90 | 90 | 90 | 90 | 90"
            })
    void acceptsRowsOfRealPlans(String line) {
        assertThatRule(rule).accepts(plan("", row(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Reformasi hukum | Poin | INCREASE | 90,00 | - | 90.00-98.00 | 90.00-98.00 | 90.00-98.00; milestones",
                "Rasio Gini | Indeks | DECREASE | 0,28 | 0,28 | 0,28 | 0,280 | 0,28; milestones"
            })
    void flagsTheCellAtFault(String line, String place) {
        assertThatRule(rule).flags(plan("", row(line)), "/indicators/0/" + place);
    }

    @Test
    void flagsEachRowByItself() {
        assertThatRule(rule)
                .flags(
                        plan("", FAULTY, row("IPM | Indeks | INCREASE | 70 | 71 | 72 | 73 | 74 | 75 | 76"), FAULTY),
                        "/indicators/0/milestones",
                        "/indicators/2/milestones");
    }

    @Test
    void judgesACountThatIsAState() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "",
                                "\"aggregation\": \"LAST\", "
                                        + row("Koperasi aktif | Unit | INCREASE | 12 | 12 | 12 | 12")),
                        "/indicators/0/milestones");
    }

    @Test
    void leavesAloneWhatIsConstantByDesign() {
        assertThatRule(rule)
                .accepts(plan(
                        "", "\"aggregation\": \"CONSTANT\", " + row("Indeks | Indeks | INCREASE | 80 | 80 | 80 | 80")));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule).accepts(plan("\"type\": \"" + type + "\"", FAULTY));
    }
}
