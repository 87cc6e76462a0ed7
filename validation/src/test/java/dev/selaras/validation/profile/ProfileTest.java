package dev.selaras.validation.profile;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    private static final Plan KECAMATAN = example("{ \"type\": \"RENSTRA\","
            + " \"region\": { \"code\": \"53.69.01\", \"name\": \"Kecamatan Contoh\", \"level\": \"KECAMATAN\" },"
            + " \"unit\": { \"name\": \"Kecamatan Contoh\", \"kind\": \"KECAMATAN\" } }");

    private static AdjustmentBuilder off() {
        return Adjustment.builder().addRule("some-rule").weight(Weight.OFF);
    }

    private static Weight weigh(Plan plan, Adjustment... adjustments) {
        Profile profile = Profile.builder()
                .name(Id.of("uji"))
                .addAllAdjustments(List.of(adjustments))
                .build();
        return profile.weigh("some-rule", Severity.WARNING, plan);
    }

    @ParameterizedTest
    @CsvSource({
        "standard, ERROR, WARNING, INFO",
        "strict, ERROR, ERROR, WARNING",
        "lenient, ERROR, INFO, OFF",
    })
    void theBuiltInProfilesGradeAllRulesAlike(String name, Weight error, Weight warning, Weight info) {
        Profile profile = Profile.builtIn(name).orElseThrow();

        assertThat(profile.getName().getValue()).isEqualTo(name);
        assertThat(profile.weigh("any", Severity.ERROR, sample())).isEqualTo(error);
        assertThat(profile.weigh("any", Severity.WARNING, sample())).isEqualTo(warning);
        assertThat(profile.weigh("any", Severity.INFO, sample())).isEqualTo(info);
    }

    @Test
    void ofSeveralAdjustmentsThatFitTheLastDecides() {
        Adjustment error = off().weight(Weight.ERROR).build();
        Adjustment elsewhere = off().weight(Weight.INFO).addType(PlanType.RKPD).build();

        assertThat(weigh(sample(), off().build(), error, elsewhere)).isEqualTo(Weight.ERROR);
        assertThat(weigh(sample(), error, off().build(), elsewhere)).isEqualTo(Weight.OFF);
    }

    @Test
    void anAdjustmentLeavesOtherRulesAlone() {
        assertThat(weigh(sample(), off().rules(List.of("other-rule")).build())).isEqualTo(Weight.WARNING);
    }

    @Test
    void anAdjustmentMayBeForTypesOfPlan() {
        Adjustment renstra =
                off().addType(PlanType.RENSTRA).addType(PlanType.RENJA).build();

        assertThat(weigh(sample(), renstra)).isEqualTo(Weight.WARNING);
        assertThat(weigh(KECAMATAN, renstra)).isEqualTo(Weight.OFF);
    }

    @Test
    void anAdjustmentMayBeForPlansOfAKecamatanOrForTheOthers() {
        assertThat(weigh(sample(), off().kecamatan(true).build())).isEqualTo(Weight.WARNING);
        assertThat(weigh(KECAMATAN, off().kecamatan(true).build())).isEqualTo(Weight.OFF);
        assertThat(weigh(sample(), off().kecamatan(false).build())).isEqualTo(Weight.OFF);
        assertThat(weigh(KECAMATAN, off().kecamatan(false).build())).isEqualTo(Weight.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025, OFF", "2026, 9999, WARNING", "1000, 2024, WARNING"})
    void anAdjustmentMayBeForPlansThatBeginInCertainYears(int from, int until, Weight weight) {
        assertThat(weigh(sample(), off().beginsFrom(from).beginsUntil(until).build()))
                .isEqualTo(weight);
    }

    @Test
    void plansAreJudgedByTheRulesOfTheYearInForceOrElseOfTheirOwn() {
        Profile older = Profile.builder().name(Id.of("lama")).inForce(2016).build();

        assertThat(Profile.standard().yearFor(sample())).isEqualTo(2025);
        assertThat(older.yearFor(sample())).isEqualTo(2016);
    }

    @Test
    void anAdjustmentNeedsARule() {
        assertThatThrownBy(() -> Adjustment.builder().weight(Weight.OFF).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noOtherProfileTakesTheNameOfABuiltInOne() {
        ProfileBuilder named = Profile.builder().name(Id.of("strict"));

        assertThatThrownBy(named::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(named.strictness(Strictness.STRICT).inForce(2020)::build)
                .isInstanceOf(IllegalArgumentException.class);
    }
}
