package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import dev.selaras.testing.Plans;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The achievement in a year of an indicator that names a scale. */
class YearlyGradeTest {

    @Test
    void gradesAreComparedOnTheScaleThatThePlanDeclares() {
        Plan plan = Plan.builder()
                .from(Plans.small())
                .scales(List.of(Scale.bestFirst("mutu", "Baik", "Cukup")))
                .build();

        assertThat(Achievement.of(plan, indicator("Mutu", "Baik", "Cukup"), 2025)
                        .isMet())
                .contains(false);
    }

    @Test
    void aBuiltInScaleNeedsNoPlan() {
        assertThat(Achievement.of(indicator("BPK", "WDP", "WTP"), 2025).isMet()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baik", "WTP", "Level 3"})
    void gradesAreNotComparedOnAScaleThatNobodyKnows(String grade) {
        assertThat(Achievement.of(indicator("Mutu", grade, grade), 2025).getReason())
                .contains(NoPercentage.GRADE_UNKNOWN);
    }

    @Test
    void aNumberNeedsNoScale() {
        assertThat(Achievement.of(indicator("Mutu", "80", "60"), 2025).getPercentage())
                .contains(new BigDecimal("75.00"));
    }

    private static Indicator indicator(String scale, String target, String actual) {
        return Indicator.builder()
                .id(Id.of("I1"))
                .measures(Ref.of("T1"))
                .name(Text.of("Mutu layanan"))
                .direction(Direction.INCREASE)
                .scale(scale)
                .addMilestones(Milestone.of(2025, cell(target)))
                .addActuals(Actual.of(2025, cell(actual)))
                .build();
    }

    private static Measurement cell(String raw) {
        return Measurement.parse(raw, NumberConvention.ID);
    }
}
