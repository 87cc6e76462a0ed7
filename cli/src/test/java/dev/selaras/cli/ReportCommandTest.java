package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String BROKEN = Run.EXAMPLES + "rpjmd-tirtawana-2025-2029-rusak.json";

    @Test
    void writesAPageAndEndsAsValidateDoes() {
        Run valid = Run.of("report", Run.PLAN);
        Run invalid = Run.of("report", "--lang=en", Run.PLAN, BROKEN);

        assertThat(valid.status()).isEqualTo(0);
        assertThat(valid.printed()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(invalid.status()).isEqualTo(1);
        assertThat(invalid.printed()).contains("<html lang=\"en\"", "mission-without-goal");
    }

    @Test
    void showsAFileThatCanNotBeRead(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("salah.json"), "{ \"selaras\": 1");
        Run run = Run.of("report", file.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.printed()).contains("salah.json", "unread");
    }

    @Test
    void checksUnderTheProfileAndTheWaiversNamed() {
        String waivers = Run.EXAMPLES + "settings/pengecualian-contoh.json";
        Run run = Run.of("report", "--profile=strict", "--waivers=" + waivers, "--date=2026-06-30", BROKEN);

        assertThat(run.printed())
                .contains("data-severity=\"waived\"", "2026-06-30")
                .contains("strict");
    }

    @Test
    void saysOnThePageThatSettingsCanNotBeRead() {
        Run run = Run.of("report", "--profile=galak", Run.PLAN);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.printed())
                .startsWith("<!DOCTYPE html>")
                .contains("galak")
                .doesNotContain("VALID");
        assertThat(run.complained()).contains("galak", "lenient");
    }

    @Test
    void tellsWhenThePageCouldNotBeWritten() {
        assertThat(Run.full("report", Run.PLAN).status()).isEqualTo(4);
    }

    @Test
    void helpIsThereInBothLanguages() {
        assertThat(Run.of("report", "--help", "--lang=en").printed()).contains("Usage: selaras report", "--profile");
        assertThat(Run.of("report", "--help", "--lang=id").printed())
                .contains("Pemakaian: selaras report", "--waivers");
    }
}
