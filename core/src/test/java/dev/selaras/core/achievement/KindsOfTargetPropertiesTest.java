package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.Scales;
import dev.selaras.core.measurement.Unreadable;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.PlanArbitraries;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(PlanArbitraries.class)
class KindsOfTargetPropertiesTest {

    @Property
    void everyPairOfCellsHasAPercentageOrAReason(
            @ForAll Measurement target, @ForAll Measurement actual, @ForAll Direction direction) {
        assertThat(both(target, actual, direction))
                .allSatisfy(
                        achievement -> assertThat(achievement.getPercentage().isPresent())
                                .isNotEqualTo(achievement.getReason().isPresent()));
    }

    @Property
    void aCellWithoutAValueIsNeitherANumberNorMetNorMissed(
            @ForAll Measurement target, @ForAll Measurement actual, @ForAll Direction direction) {
        if (hasNoValue(target) || hasNoValue(actual)) {
            assertThat(both(target, actual, direction)).allSatisfy(achievement -> {
                assertThat(achievement.getPercentage()).isEmpty();
                assertThat(achievement.isMet()).isEmpty();
            });
        }
    }

    @Property
    void aTargetReachedExactlyIsNeverMissed(@ForAll Measurement cell, @ForAll Direction direction) {
        Achievement achievement = Achievement.of(cell, cell, direction, Scales.BPK);

        assertThat(achievement.isMet()).isNotEqualTo(Optional.of(false));
    }

    @Property(tries = 200)
    void everyYearOfEveryIndicatorHasAPercentageOrAReason(@ForAll Plan plan) {
        for (Indicator indicator : plan.getIndicators()) {
            for (int year : Series.ofMilestones(indicator).years()) {
                Achievement achievement = Achievement.of(plan, indicator, year);

                assertThat(achievement.getPercentage().isPresent())
                        .isNotEqualTo(achievement.getReason().isPresent());
            }
        }
    }

    private static List<Achievement> both(Measurement target, Measurement actual, Direction direction) {
        return List.of(
                Achievement.of(target, actual, direction), Achievement.of(target, actual, direction, Scales.SAKIP));
    }

    private static boolean hasNoValue(Measurement cell) {
        return cell instanceof Missing || cell instanceof NotApplicable || cell instanceof Unreadable;
    }
}
