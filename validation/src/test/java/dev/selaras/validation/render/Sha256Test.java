package dev.selaras.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The first example of FIPS 180-2. */
    @Test
    void isThatOfTheStandardInLowerCaseHexadecimal() {
        assertThat(Sha256.of("abc")).hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void isEqualForEqualBytesAlone() {
        byte[] bytes = "rencana".getBytes(StandardCharsets.UTF_8);

        assertThat(Sha256.of("rencana")).isEqualTo(Sha256.of(bytes)).hasSameHashCodeAs(Sha256.of(bytes));
        assertThat(Sha256.of("rencana")).isNotEqualTo(Sha256.of("Rencana")).isNotEqualTo("rencana");
    }
}
