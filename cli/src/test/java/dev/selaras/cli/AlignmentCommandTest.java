package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AlignmentCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static final String KECAMATAN = Run.EXAMPLES + "renstra-kecamatan-wanasari-tirtawana-2025-2029.json";

    @ParameterizedTest
    @CsvSource({
        "sdg, SDG, 17",
        "TPB, SDG, 17",
        "asta-cita, Asta Cita, 8",
        "Asta Cita, Asta Cita, 8",
        "sdg-targets, SDG, 11"
    })
    void hasTheCodesOfTheSystem(String with, String name, int codes) {
        Run run = Run.of("alignment", "--with", with, "--format=json", Run.PLAN);

        assertThat(run.status()).isZero();
        assertThat(run.json().path("system").stringValue()).isEqualTo(name);
        assertThat(run.json().path("codes")).hasSize(codes);
    }

    @Test
    void tellsOwnLinksFromThoseThroughOtherPlans() {
        JsonNode plans = Run.of("alignment", "--with=asta-cita", "--format=json", Run.PLAN, KECAMATAN)
                .json()
                .path("codes")
                .path(6)
                .path("plans");

        assertThat(plans.path(0).path("linked").path(0).path("element").stringValue())
                .isEqualTo("M4");
        assertThat(plans.path(1).path("linked")).isEmpty();
        assertThat(plans.path(1).path("through")).isNotEmpty();
    }

    @Test
    void showsPeopleATable() {
        Run run = Run.of("alignment", "--lang=id", "--with=asta-cita", Run.PLAN, KECAMATAN);

        assertThat(run.printed().lines()).contains("  4  ●  ·", "  7  ●  ○", "  5  ·  ·");
        assertThat(run.printed()).startsWith("Asta Cita: 6 dari 8 misi ");
    }

    @Test
    void endsWith2AndNamesTheSystemsThatOccurWhenThereIsNoSuchSystem() {
        Run run = Run.of("alignment", "--with", "Asta Citta\u001b", Run.PLAN);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.printed()).isEmpty();
        assertThat(run.complained()).contains("Asta Cita", "SDG").doesNotContain("\u001b");
    }

    @Test
    void tellsWhatCannotBeReadAndWhatIsNotAtHand() throws IOException {
        String text = Files.readString(Path.of(KECAMATAN))
                .replace(
                        "\"statement\": \"Meningkatnya kualitas pelayanan publik di",
                        "\"codes\": { \"SDG\": \"miskin\" }, \"statement\": \"Meningkatnya kualitas pelayanan publik di");
        Path plan = Files.writeString(folder.resolve("plan.json"), text);
        JsonNode document =
                Run.of("alignment", "--format=json", plan.toString()).json();

        assertThat(document.path("complete").asBoolean(true)).isFalse();
        assertThat(document.path("notAtHand")).hasToString("[\"rpjmd-tirtawana-2025-2029\"]");
        assertThat(document.at("/unreadable/0/text").asString()).isEqualTo("miskin");
        assertThat(document.at("/unreadable/0/pointer").asString()).endsWith("/codes/SDG");
        assertThat(Run.of("alignment", "--format=json", KECAMATAN, Run.PLAN)
                        .json()
                        .path("complete")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void answersNothingWhereAPlanCannotBeRead() {
        Run run = Run.of("alignment", Run.PLAN, "tidak-ada.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.printed()).doesNotContain("SDG");
    }
}
