package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StrictUtf8PropertiesTest {

    @Test
    void agreesWithTheDecoderOfTheJdkOnAllPairsOfBytes() {
        for (int pair = 0; pair <= 0xFFFF; pair++) {
            byte[] bytes = {(byte) (pair >> 8), (byte) pair};
            assertThat(StrictUtf8.is(bytes)).as("%04x", pair).isEqualTo(isDecoded(bytes));
        }
    }

    @Property(tries = 20_000)
    void agreesWithTheDecoderOfTheJdkOnLongerOnes(@ForAll("bytes") byte[] bytes) {
        assertThat(StrictUtf8.is(bytes)).isEqualTo(isDecoded(bytes));
    }

    /** Those at which a rule begins or ends come far more often than others. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> edges = Arbitraries.of(
                        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
                        0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue);
        Arbitrary<Byte> continuations =
                Arbitraries.of(0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF).map(Integer::byteValue);
        Arbitrary<Byte> ascii = Arbitraries.bytes().between((byte) 0, Byte.MAX_VALUE);
        return Arbitraries.oneOf(edges, continuations, ascii)
                .array(byte[].class)
                .ofMaxSize(20);
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
