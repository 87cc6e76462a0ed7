package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);

    private void read(int files, long nanosEach) {
        PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);
        try (Progress progress = new Progress(terminal, Language.ENGLISH, now::get, files)) {
            for (int i = 0; i < files; i++) {
                progress.step();
                now.addAndGet(nanosEach);
            }
        }
    }

    @Test
    void shortWorkShowsNothing() {
        read(9, 100_000_000L);

        assertThat(shown.size()).isZero();
    }

    @Test
    void longWorkShowsALineAndTakesItAway() {
        read(5, 500_000_000L);

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("\rReading file 3 of 5", "\rReading file 5 of 5")
                .doesNotContain("file 4", "\n")
                .endsWith(" \r");
    }

    @Test
    void aLongFileShowsItsLines() {
        PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);
        try (Progress progress = new Progress(terminal, Language.ENGLISH, now::get, 1)) {
            progress.step();
            for (int line = 1; line <= 30; line++) {
                now.addAndGet(100_000_000L);
                progress.line(line);
            }
        }

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("\rReading file 1 of 1, line 10 …", "\rReading file 1 of 1, line 30 …")
                .doesNotContain("line 11", "\n")
                .endsWith(" \r");
    }
}
