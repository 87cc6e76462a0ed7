package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.measurement.RepeatedValueIncomparable;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedValueIncomparableTest {

    private final RepeatedValueIncomparable rule = new RepeatedValueIncomparable();

    private static final String YEAR = "/indicators/0/milestones/2026";

    private static Plan repeating(String type, String unit, String milestones) {
        return example("{ \"id\": \"lain\", \"type\": \"" + type + "\", \"period\": { \"start\": 2026, \"end\": 2026 },"
                + " \"indicators\": [ { \"id\": \"I1\", \"measures\": \"T1\", \"repeats\": \"contoh#I1\","
                + " \"name\": \"Lama sekolah\"" + unit + ", \"milestones\": { " + milestones + " } } ] }");
    }

    private static Plan upper(String unit, String cell) {
        return example("{ \"indicators\": [ { \"id\": \"I1\", \"measures\": \"T1\", \"name\": \"Lama sekolah\","
                + " \"unit\": \"" + unit + "\", \"milestones\": { \"2026\": \"" + cell + "\" } } ] }");
    }

    private static String unit(String unit) {
        return ", \"unit\": \"" + unit + "\"";
    }

    private static String year(String cell) {
        return "\"2026\": \"" + cell + "\"";
    }

    @Test
    void acceptsAnyValueThatCanBeCompared() {
        assertThatRule(rule).withAtHand(sample()).accepts(repeating("RKPD", unit("tahun"), year("8,4")));
        assertThatRule(rule).withAtHand(upper("%", "50")).accepts(repeating("RKPD", unit("persen"), year("60 %")));
        assertThatRule(rule).withAtHand(upper("Nilai", "BB")).accepts(repeating("RKPD", unit("Nilai"), year("A")));
    }

    @Test
    void flagsAnotherUnit() {
        assertThatRule(rule)
                .withAtHand(sample())
                .flags(repeating("RKPD", unit("Orang"), year("8,3")), "/indicators/0/unit");
        assertThatRule(rule)
                .withAtHand(upper("Orang", "50"))
                .flags(repeating("RKPD", unit("Orang"), year("50 %")), YEAR);
    }

    @Test
    void quotesUnitsAsPrinted() {
        PlanLibrary library =
                PlanLibrary.of(List.of(upper("Orang", "50"), repeating("RKPD", unit("Persen (%)"), year("50"))));

        assertThat(rule.check(library.graphs().get(1), library))
                .singleElement()
                .extracting(flaw -> flaw.arguments().get(2).getEnglish())
                .asString()
                .contains("\"Persen (%)\"", "\"Orang\"");
    }

    @Test
    void flagsAValueThatIsNotThere() {
        assertThatRule(rule)
                .withAtHand(sample())
                .flags(repeating("RKPD", unit("Tahun"), year("-")), "/indicators/0/milestones");
        assertThatRule(rule)
                .withAtHand(sample())
                .flags(repeating("RENJA", unit("Tahun"), ""), "/indicators/0/milestones");
    }

    @Test
    void saysOnceThatThereIsNoneInTheYearsOfThePlan() {
        Plan none = repeating("OTHER", unit("Tahun"), "\"2031\": \"8,9\"");

        assertThatRule(rule)
                .withAtHand(sample())
                .flags(of(2025, 2029, none), "/indicators/0/milestones")
                .accepts(of(2031, 2035, none));
    }

    private static Plan of(int start, int end, Plan plan) {
        return Plan.builder().from(plan).period(Period.of(start, end)).build();
    }

    @Test
    void flagsAValueOfAnotherKind() {
        assertThatRule(rule).withAtHand(sample()).flags(repeating("RKPD", unit("Tahun"), year("8-9")), YEAR);
        assertThatRule(rule).withAtHand(sample()).flags(repeating("RENSTRA", unit("Tahun"), year("baik")), YEAR);
    }

    @Test
    void leavesToOthersWhatTheyTell() {
        assertThatRule(rule).withAtHand(sample()).accepts(repeating("RENSTRA", unit("Tahun"), ""));
        assertThatRule(rule).withAtHand(sample()).accepts(repeating("RKPD", unit("Tahun"), year("#REF!")));
        assertThatRule(rule).withAtHand(sample()).accepts(repeating("RKPD", "", year("8,3")));
        assertThatRule(rule).withAtHand(upper("Tahun", "#REF!")).accepts(repeating("RKPD", unit("Tahun"), year("8,3")));
        assertThatRule(rule).withAtHand(upper("Tahun", "-")).accepts(repeating("RKPD", unit("Tahun"), ""));
    }

    @Test
    void saysNothingOfWhatIsNotAtHand() {
        assertThatRule(rule).accepts(repeating("RKPD", unit("Tahun"), ""));
    }
}
