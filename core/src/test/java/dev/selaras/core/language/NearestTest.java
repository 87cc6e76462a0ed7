package dev.selaras.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("goal", "goals", "baseline-missing", "milestone-direction");

    @ParameterizedTest
    @CsvSource({
        "gaol, goal",
        "GOALS, goals",
        "baselin-misssing, baseline-missing",
        "basline-misings, baseline-missing",
        "milestones-directions, milestone-direction"
    })
    void findsTheNameThatWasMeant(String name, String meant) {
        assertThat(Nearest.to(name, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"x", "mission", "direction-missing"})
    void keepsStillIfNoneIsNear(String name) {
        assertThat(Nearest.to(name, KNOWN)).isEmpty();
    }

    @Test
    void looksAtNoNameThatIsFarTooLong() {
        assertThat(Nearest.to("g".repeat(65), List.of("g".repeat(64)))).isEmpty();
    }
}
