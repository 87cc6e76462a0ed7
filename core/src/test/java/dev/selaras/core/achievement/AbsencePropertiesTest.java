package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Direction;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AbsencePropertiesTest {

    @Property
    void everyPairOfCellsHasAPercentageOrAReason(
            @ForAll("cells") String target,
            @ForAll("cells") String actual,
            @ForAll Direction direction,
            @ForAll Formula formula) {
        Achievement achievement = Achievement.of(cell(target), cell(actual), direction, formula);

        assertThat(achievement.getPercentage().isPresent())
                .isNotEqualTo(achievement.getReason().isPresent());
    }

    @Property
    void absenceNeverGivesANumber(
            @ForAll("absent") String absent,
            @ForAll("cells") String other,
            @ForAll Direction direction,
            @ForAll Formula formula) {
        assertThat(List.of(
                        Achievement.of(cell(absent), cell(other), direction, formula),
                        Achievement.of(cell(other), cell(absent), direction, formula),
                        Achievement.of(cell(other), cell(absent), direction),
                        Achievement.fromBaseline(cell(absent), cell(other), cell(other), direction),
                        Achievement.event(cell(absent), cell(other)),
                        Achievement.event(cell(other), cell(absent))))
                .allSatisfy(achievement -> {
                    assertThat(achievement.isMet()).isEmpty();
                    assertThat(achievement.print(NumberConvention.ID)).isEqualTo("–");
                });
    }

    @Provide
    Arbitrary<String> absent() {
        return Arbitraries.of("", " ", "-", "–", "n/a", "NA");
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(absent(), Arbitraries.of("0", "1,5", "-2", "Ada", "WTP"), Arbitraries.strings());
    }

    private static Measurement cell(String raw) {
        return Measurement.parse(raw, NumberConvention.ID);
    }
}
