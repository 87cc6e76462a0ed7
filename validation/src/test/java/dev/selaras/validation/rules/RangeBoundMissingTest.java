package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.measurement.RangeBoundMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeBoundMissingTest {

    private final RangeBoundMissing rule = new RangeBoundMissing();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.98-13.04|13.05-13.11",
                "13.04-12.98",
                "s.d. 5|s/d 6",
                "≥ 5|minimal 6",
                "-|13",
                "46.477-46.477"
            })
    void acceptsWholeRangesAndWhatIsNone(String cells) {
        assertThatRule(rule).accepts(plan("", row("Harapan lama sekolah | Tahun | INCREASE | 12 | " + cells)));
    }

    @Test
    void flagsARangeThatDoesNotEnd() {
        assertThatRule(rule)
                .flags(
                        plan("", row("Harapan lama sekolah | Tahun | INCREASE | 13.02- | 12.98-13.04 | 13,05 - | 13")),
                        "/indicators/0/baseline/value",
                        "/indicators/0/milestones/2026");
    }
}
