package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tracing and coverage, for people and for programs. */
class TraceCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static final String UPPER = Run.EXAMPLES + "rpjmd-ponorogo-2016-2021.json";
    private static final String LOWER = Run.EXAMPLES + "renstra-balong-2016-2021.json";

    @Test
    void tellsWhyAnElementIsThere() {
        Run run = Run.of("trace", "--lang=en", Run.PLAN, "--why", "S1");

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.printed())
                .contains("vision V1 ▸ pillar P1 ▸ mission M1 ▸ goal T1 ▸ target S1\n", "  goal T1 Meningkatnya");
        assertThat(Run.of("trace", "--lang=en", Run.PLAN, "--why", "V1").printed())
                .contains("serves no other element");
    }

    @Test
    void tellsItFromPlanToPlan() {
        Run run = Run.of("trace", "--lang=id", LOWER, UPPER, "--why", "T1", "--serves", "rpjmd-ponorogo-2016-2021#V1");

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.printed()).contains("misi rpjmd-ponorogo-2016-2021#M1 ▸ tujuan T1\n", "renstra-balong");
    }

    @Test
    void givesProgramsTheSame() {
        JsonNode document = Run.of(
                        "trace", "--format=json", Run.PLAN, "--why", "S1", "--serves", "M2", "--losing", "T2")
                .json();

        assertThat(document.propertyNames()).containsExactly("selaras-trace", "language", "why", "serves", "losing");
        assertThat(document.at("/why/complete").asBoolean()).isTrue();
        assertThat(document.at("/why/ways/0/0/kind").asString()).isEqualTo("VISION");
        assertThat(document.at("/serves/elements/0/pointer").asString()).startsWith("/goals/");
        assertThat(document.at("/losing/element/element").asString()).isEqualTo("T2");
        assertThat(document.at("/losing/elements")).isNotEmpty();
    }

    @Test
    void withoutAQuestionItTellsWhatStandsAlone() {
        String bekasi = Run.EXAMPLES + "renstra-kecamatan-kota-bekasi-2013-2018.json";

        assertThat(Run.of("trace", "--lang=en", bekasi).printed()).contains("Elements that stand alone", "factor");
        assertThat(Run.of("trace", "--format=json", bekasi).json().path("orphans"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "S33, '\"S3\"'",
        "x#S3, x#S3",
        "rpjmd-tirtawana-2025-2092#S3, rpjmd-tirtawana-2025-2029#S3",
        "'a b', a b",
        "'x\u001b[2J', \\u{1b}"
    })
    void endsWith2AndNamesTheNearestWhenThereIsNoSuchElement(String id, String said) {
        Run run = Run.of("trace", Run.PLAN, "--why", id);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.printed()).isEmpty();
        assertThat(run.complained()).contains(said).doesNotContain("\u001b");
    }

    @Test
    void endsWith2WhenSeveralPlansHaveTheElement() {
        Run run = Run.of("trace", Run.PLAN, Run.EXAMPLES + "rpjmd-tirtawana-2025-2029-rusak.json", "--why", "S1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complained()).contains("rpjmd-tirtawana-2025-2029#S1", "rpjmd-tirtawana-2025-2029-rusak#S1");
    }

    @Test
    void endsWith2AndNamesThePlacesWhenAnIdStandsTwice() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.json"),
                Files.readString(Path.of(Run.PLAN)).replace("\"id\": \"S2\"", "\"id\": \"S1\""));
        Run run = Run.of("trace", plan.toString(), "--why", "S1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complained()).contains("/targets/0, /targets/1");
        assertThat(Run.of("trace", plan.toString(), "--why", "S3").status()).isZero();
    }

    @Test
    void tellsWhichPlansAreNotAtHand() {
        JsonNode alone = Run.of("trace", "--format=json", LOWER, "--why", "T1", "--serves", "T1")
                .json();
        JsonNode both =
                Run.of("trace", "--format=json", LOWER, UPPER, "--why", "T1").json();

        assertThat(alone.at("/why/complete").asBoolean(true)).isFalse();
        assertThat(alone.at("/why/notAtHand/0").asString()).isEqualTo("rpjmd-ponorogo-2016-2021");
        assertThat(alone.at("/serves/complete").asBoolean(true)).isFalse();
        assertThat(both.at("/why/complete").asBoolean()).isTrue();
        assertThat(both.path("why").has("notAtHand")).isFalse();
        assertThat(Run.of("trace", "--format=json", LOWER)
                        .json()
                        .path("complete")
                        .asBoolean(true))
                .isFalse();
        assertThat(Run.of("coverage", "--format=json", LOWER)
                        .json()
                        .path("complete")
                        .asBoolean(true))
                .isFalse();
        assertThat(Run.of("coverage", LOWER).printed()).contains(": rpjmd-ponorogo-2016-2021.");
    }

    @Test
    void namesTheVersionOfAPlanThatHasOne() {
        JsonNode why = Run.of("trace", "--format=json", Run.AMENDED, "--why", "S1")
                .json()
                .path("why");

        assertThat(why.at("/element/version").asString()).isEqualTo("AMENDED-1");
        assertThat(why.at("/ways/0/0").propertyNames())
                .containsExactly("plan", "version", "element", "kind", "pointer", "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "coverage", "trace --why S1", "coverage --format=xml a.json"})
    void endsWith2WhenUsedWrongly(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complained()).contains("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "coverage"})
    void endsWith3WhenAnInputCannotBeUsedAnd4WhenTheOutputIsFull(String command) {
        Run run = Run.of(command, "--format=json", Run.PLAN, "none.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.json().at("/unread/0/file").asString()).isEqualTo("none.json");
        assertThat(run.complained()).contains("none.json");
        assertThat(Run.full(command, Run.PLAN).status()).isEqualTo(4);
        assertThat(Run.of(command, "--help", "--lang=id").printed()).contains("Status keluar");
    }

    @Test
    void showsWhatIsCovered() {
        Run run = Run.of("coverage", "--lang=en", Run.AMENDED);

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.printed()).contains("mission × goal: 3 of 3 served", "✗ goal T3", "●", "T1  T2  T3");
    }

    @Test
    void givesProgramsTheTables() {
        JsonNode tables =
                Run.of("coverage", "--format=json", Run.AMENDED).json().path("tables");

        assertThat(tables).hasSize(3);
        assertThat(tables.get(1).propertyNames()).containsExactly("of", "by", "rows", "columns", "unserved", "idle");
        assertThat(tables.get(1).at("/rows/0/servedBy")).hasToString("[0,1]");
        assertThat(tables.get(1).at("/idle/0/element").asString()).isEqualTo("T3");
    }
}
