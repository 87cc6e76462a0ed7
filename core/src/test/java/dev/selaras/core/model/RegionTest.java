package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionTest {

    @Test
    void givesItsCodeIfItIsWellFormed() {
        assertThat(region("3502").parsedCode()).contains(RegionCode.of("35.02"));
    }

    @Test
    void keepsACodeThatIsNotWellFormed() {
        assertThat(region("35.7O").parsedCode()).isEmpty();
        assertThat(region("35.7O").getCode()).contains("35.7O");
    }

    private static Region region(String code) {
        return Region.builder()
                .code(code)
                .name(Text.of("Kabupaten Ponorogo"))
                .level(RegionLevel.KABUPATEN)
                .build();
    }
}
