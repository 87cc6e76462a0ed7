package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "ENACTED", "AMENDED-1", "AMENDED-10", "AMENDED-99"})
    void readsWhatItWrites(String text) {
        assertThat(PlanVersion.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "draft",
                "AMENDED",
                "AMENDED-",
                "AMENDED-0",
                "AMENDED-01",
                "AMENDED-100",
                "AMENDED-١",
                "DRAFT-1"
            })
    void readsNothingElse(String text) {
        assertThat(PlanVersion.find(text)).isEmpty();
    }

    @Test
    void sortsByTheTimeOfTakingForce() {
        assertThat(Stream.of("AMENDED-10", "ENACTED", "AMENDED-2", "DRAFT")
                        .map(PlanVersion::of)
                        .sorted()
                        .map(PlanVersion::toString))
                .containsExactly("DRAFT", "ENACTED", "AMENDED-2", "AMENDED-10");
    }

    @Test
    void refusesAnAmendmentOfNoNumber() {
        assertThatThrownBy(() -> PlanVersion.amended(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanVersion.amended(100)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlanThatDoesNotSayIsEnacted() {
        assertThat(PlanVersion.ENACTED.getState()).isEqualTo(VersionState.ENACTED);
    }
}
