package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundStreamTest {

    private static final int BLOCK = 1 << 16;

    /** Blocks end within the characters: these take four bytes each. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void givesWhatIsCutBetweenBlocks(int shift) throws IOException {
        byte[] bytes = ("a".repeat(shift) + "😀".repeat(BLOCK)).getBytes(StandardCharsets.UTF_8);

        assertThat(stream(bytes).readAllBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 2, BLOCK - 1, BLOCK, 2 * BLOCK - 1})
    void failsAtWhatIsNoCharacter(int place) {
        byte[] bytes = "a".repeat(2 * BLOCK).getBytes(StandardCharsets.UTF_8);
        bytes[place] = (byte) 0xFF;

        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> stream(bytes).readAllBytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, BLOCK + 1, 2 * BLOCK - 1})
    void failsAtACharacterThatIsCutOff(int length) {
        byte[] bytes = "😀".repeat(BLOCK).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> stream(Arrays.copyOf(bytes, length)).readAllBytes());
    }

    private static SoundStream stream(byte[] bytes) {
        return new SoundStream(new ByteArrayInputStream(bytes));
    }
}
