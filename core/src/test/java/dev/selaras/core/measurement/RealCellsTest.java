package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cells of real plans; how their expected readings were come by stands in {@code cells.txt}. */
class RealCellsTest {

    @Test
    void readsEveryCellAsListed() throws IOException {
        List<String> expected = lines();
        List<String> read = new ArrayList<>();
        for (String line : expected) {
            String cell = line.substring(0, line.indexOf(" | "));
            read.add(cell + " | " + Told.of(Measurement.parse(cell, NumberConvention.ID)));
        }

        assertThat(read).containsExactlyElementsOf(expected).hasSize(407);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = RealCellsTest.class.getResourceAsStream("cells.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
