package dev.selaras.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintSignsTest {

    @Test
    void foldingLeavesThemAsTheyAre() {
        IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> c >= 0x80 && PrintSigns.orAscii((char) c))
                .mapToObj(Character::toString)
                .forEach(sign -> {
                    assertThat(Normalizer.normalize("a" + sign + "b", Normalizer.Form.NFKC))
                            .isEqualTo("a" + sign + "b");
                    assertThat(sign.toLowerCase(Locale.ROOT)).isEqualTo(sign);
                    assertThat(Words.of("A" + sign + "b").getWords()).containsExactly("a", "b");
                });
    }

    @Test
    void theyAreFew() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).filter(c -> PrintSigns.orAscii((char) c)))
                .hasSize(0x80 + 7);
    }
}
