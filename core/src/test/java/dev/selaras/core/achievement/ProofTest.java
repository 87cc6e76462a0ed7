package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Direction;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProofTest {

    @Test
    void showsTheFormulaWithItsInputsAndTheResult() {
        Achievement achievement = Achievement.of(new BigDecimal("0.4"), new BigDecimal("0.421"), Direction.DECREASE);

        assertThat(achievement.proof().in(Language.ENGLISH))
                .isEqualTo("(2 × 0.4 − 0.421) / 0.4 × 100 = 94.75 %; not met");
        assertThat(achievement.proof().in(Language.INDONESIAN))
                .isEqualTo("(2 × 0,4 − 0,421) / 0,4 × 100 = 94,75 %; tidak tercapai");
    }

    @Test
    void putsANegativeInputInBrackets() {
        Achievement achievement =
                Achievement.fromBaseline(new BigDecimal("-1.88"), BigDecimal.ONE, BigDecimal.ONE, Direction.INCREASE);

        assertThat(achievement.proof().in(Language.ENGLISH))
                .isEqualTo("(1 − (−1.88)) / (1 − (−1.88)) × 100 = 100.00 %; met");
    }

    @Test
    void showsTheReasonWhereThereIsNoPercentage() {
        Achievement achievement = Achievement.of(
                Measurement.missing(), Measurement.parse("WTP\n", NumberConvention.ID), Direction.INCREASE);

        assertThat(achievement).hasToString("– (target –; actual WTP\\u{a}; there is no target)");
    }

    @Test
    void showsWhetherATargetIsMetWithoutAPercentage() {
        Achievement achievement = Achievement.of(BigDecimal.ZERO, BigDecimal.ZERO, Direction.DECREASE);

        assertThat(achievement.proof().in(Language.INDONESIAN))
                .isEqualTo("target 0; realisasi 0; target nol; tercapai");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormulaHasANameAndASource(Formula formula) {
        assertThat(formula.label().getIndonesian()).isNotBlank();
        assertThat(formula.label().getEnglish()).isNotBlank();
        assertThat(formula.source().getEnglish()).startsWith("practice");
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultFormulaSuitsItsDirection(Direction direction) {
        assertThat(Formula.defaultFor(direction).stream()).allMatch(formula -> formula.suits(direction));
        assertThat(Formula.defaultFor(direction).isPresent()).isEqualTo(direction != Direction.NONE);
    }

    @Test
    void readsAFormulaInWords() {
        assertThat(Formula.RATIO.expression().getIndonesian()).isEqualTo("realisasi / target × 100");
        assertThat(Formula.WITHIN_RANGE.expression().getEnglish()).isEqualTo("lower bound ≤ actual ≤ upper bound");
    }

    @Test
    void fourFormulasGiveAPercentage() {
        assertThat(Formula.values())
                .filteredOn(Formula::givesPercentage)
                .containsExactly(
                        Formula.RATIO, Formula.INVERTED_DIFFERENCE, Formula.INVERTED_RATIO, Formula.STEP_FROM_BASELINE);
    }
}
