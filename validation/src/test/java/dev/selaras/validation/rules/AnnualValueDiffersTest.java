package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.validation.rules.measurement.AnnualValueDiffers;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnualValueDiffersTest {

    private final AnnualValueDiffers rule = new AnnualValueDiffers();

    private static final String PLACE = "/indicators/0/milestones/2026";
    private static final String BY_LINK = "\"repeats\": \"contoh#I1\", \"name\": \"Lama sekolah\", \"unit\": \"tahun\"";
    private static final String BY_NAME = "\"name\": \"rata-rata lama Sekolah\", \"unit\": \"Tahun\"";

    private static Plan rkpd(String indicator, String values) {
        return example("{ \"id\": \"lain\", \"type\": \"RKPD\", \"period\": { \"start\": 2026, \"end\": 2026 },"
                + " \"upperPlans\": [ \"contoh\" ], \"indicators\": [ { \"id\": \"I1\", \"measures\": \"T1\", "
                + indicator
                + ", \"milestones\": { " + values + " } } ] }");
    }

    @Test
    void acceptsTheSameValueHoweverItIsPrinted() {
        assertThatRule(rule).withAtHand(sample()).accepts(rkpd(BY_LINK, "\"2026\": \"8,30\""));
        assertThatRule(rule).withAtHand(sample()).accepts(rkpd(BY_NAME, "\"2026\": 8.3"));
    }

    @Test
    void flagsAnotherValueOfTheYearOfThePlanAlone() {
        assertThatRule(rule).withAtHand(sample()).flags(rkpd(BY_LINK, "\"2026\": \"8,31\""), PLACE);
        assertThatRule(rule).withAtHand(sample()).flags(rkpd(BY_NAME, "\"2026\": \"8,31\""), PLACE);
        assertThatRule(rule).withAtHand(sample()).accepts(rkpd(BY_LINK, "\"2026\": \"8,3\", \"2027\": \"9\""));
    }

    @Test
    void takesNoOtherUnitForTheSame() {
        assertThatRule(rule)
                .withAtHand(sample())
                .accepts(rkpd("\"name\": \"Rata-rata lama sekolah\", \"unit\": \"%\"", "\"2026\": 50"));
    }

    @Test
    void comparesWhatAPlanOfSeveralYearsRepeatsButNotWhatHasTheNameAlone() {
        Plan linked = Plan.builder()
                .from(rkpd(BY_LINK, "\"2026\": \"8,31\""))
                .type(PlanType.RENSTRA)
                .build();
        Plan alike = Plan.builder()
                .from(rkpd(BY_NAME, "\"2026\": \"8,31\""))
                .type(PlanType.RENSTRA)
                .build();

        assertThatRule(rule).withAtHand(sample()).flags(linked, PLACE);
        assertThatRule(rule).withAtHand(sample()).accepts(alike);
    }

    @Test
    void readsAUnitBesideTheNumberAsThatOfTheIndicator() {
        Plan upper = example("{ \"indicators\": [ { \"id\": \"I1\", \"measures\": \"T1\", \"name\": \"Cakupan\","
                + " \"unit\": \"%\", \"milestones\": { \"2026\": \"50\" } } ] }");
        String percent = "\"repeats\": \"contoh#I1\", \"name\": \"Cakupan\", \"unit\": \"persen\"";

        assertThatRule(rule).withAtHand(upper).accepts(rkpd(percent, "\"2026\": \"50 %\""));
        assertThatRule(rule).withAtHand(upper).flags(rkpd(percent, "\"2026\": \"40 %\""), PLACE);
    }

    @Test
    void guessesNothingWhereTwoHaveTheName() {
        Plan upper = Plan.builder()
                .from(sample())
                .addIndicators(Indicator.builder()
                        .from(sample().getIndicators().get(0))
                        .id(Id.of("I9"))
                        .build())
                .build();

        assertThatRule(rule).withAtHand(upper).accepts(rkpd(BY_NAME, "\"2026\": \"9\""));
        assertThatRule(rule).withAtHand(upper).flags(rkpd(BY_LINK, "\"2026\": \"9\""), PLACE);
    }

    @Test
    void ofTwoPlansTheNearestSetsTheValue() {
        Plan renstra = Plan.builder()
                .from(sample())
                .id(Id.of("ren"))
                .type(PlanType.RENSTRA)
                .indicators(List.of(Indicator.builder()
                        .from(sample().getIndicators().get(0))
                        .milestones(List.of(Milestone.of(2026, Measurement.of(new BigDecimal("8.5")))))
                        .build()))
                .build();
        Plan plan = Plan.builder()
                .from(rkpd(BY_NAME, "\"2026\": \"8,3\""))
                .addUpperPlans(renstra.getId())
                .build();

        assertThatRule(rule).withAtHand(sample(), renstra).accepts(plan);
        assertThatRule(rule)
                .withAtHand(sample(), renstra)
                .flags(Plan.builder().from(plan).type(PlanType.RENJA).build(), PLACE);
    }

    @Test
    void theLastAmendmentCounts() {
        Plan amended = Plan.builder()
                .from(sample())
                .version(PlanVersion.amended(1))
                .indicators(List.of(Indicator.builder()
                        .from(sample().getIndicators().get(0))
                        .milestones(List.of(Milestone.of(2026, Measurement.of(new BigDecimal("8.5")))))
                        .build()))
                .build();

        assertThatRule(rule).withAtHand(amended, sample()).accepts(rkpd(BY_LINK, "\"2026\": \"8,5\""));
        assertThatRule(rule).withAtHand(sample(), amended).flags(rkpd(BY_LINK, "\"2026\": \"8,3\""), PLACE);
    }
}
