package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract with the scripts that call the program: exit status, and what goes where. */
class MainTest {

    private static final String GOOD = "../examples/rpjmd-tirtawana-2025-2029.json";
    private static final String BROKEN = "../examples/rpjmd-tirtawana-2025-2029-rusak.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        return run(out, arguments);
    }

    private int run(OutputStream output, String... arguments) {
        return Main.run(new Output(output), new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void endsWith0WhenEveryPlanIsValid() {
        assertThat(run("validate", "--lang=en", GOOD)).isEqualTo(0);
        assertThat(printed()).contains(GOOD + ": VALID");
        assertThat(complained()).isEmpty();
    }

    @Test
    void endsWith1WhenAPlanHasErrors() {
        assertThat(run("validate", "--lang=en", GOOD, BROKEN)).isEqualTo(1);
        assertThat(printed()).contains("/goals/3/missions/1", "[dangling-reference]", "INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "validate",
                "nonsense",
                "validate --nonsense x",
                "validate --lang xx x",
                "validate --format x x"
            })
    void endsWith2WhenUsedWrongly(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)))
                .isEqualTo(2);
        assertThat(printed()).isEmpty();
        assertThat(complained()).contains("--help").doesNotContain("picocli", "Exception");
    }

    @Test
    void endsWith3AndSaysSoWhenAnInputCannotBeUsed() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{ \"selaras\": \"1\",\n \"titel\": 5 }");

        assertThat(run("validate", "--lang=en", GOOD, folder + "/none.json", folder.toString(), bad.toString()))
                .isEqualTo(3);
        assertThat(printed()).contains(GOOD + ": VALID", "none.json: NOT READ", "/titel (line 2, column 11)");
    }

    @Test
    void endsWith3RatherThan1() {
        assertThat(run("validate", BROKEN, folder + "/none.json")).isEqualTo(3);
    }

    @Test
    void endsWith4WhenTheOutputIsFull() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThat(run(full, "validate", "--lang=id", GOOD)).isEqualTo(4);
        assertThat(complained()).contains("tidak dapat ditulis");
    }

    @Test
    void speaksTheLanguageAskedFor() {
        run("validate", "--lang", "id", BROKEN);

        assertThat(printed()).contains("TIDAK VALID", "galat", "Berkas: 1");
    }

    @Test
    void explainsItselfInBothLanguages() {
        assertThat(run("validate", "--help", "--lang=id")).isEqualTo(0);
        assertThat(run("--help", "--lang=en")).isEqualTo(0);
        assertThat(printed()).contains("Pemakaian:", "Berkas rencana", "Usage:", "Commands:");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isEqualTo(0);
        assertThat(printed()).startsWith("selaras ");
    }

    @Test
    void givesProgramsOneJsonDocument() {
        assertThat(run("validate", "--format=json", "--lang=id", BROKEN, folder + "/none.json"))
                .isEqualTo(3);

        JsonNode report = JsonMapper.shared().readTree(printed());
        assertThat(report.at("/inputs/0/verdict").asString()).isEqualTo("INVALID");
        assertThat(report.at("/inputs/0/findings/0/places/0/pointer").asString())
                .isNotEmpty();
        assertThat(report.at("/inputs/0/findings/0/message").asString()).isNotEmpty();
        assertThat(report.at("/inputs/1/refusal").asString()).isNotEmpty();
        assertThat(printed().chars()).allMatch(c -> c < 128);
    }

    @Test
    void givesTheSameBytesEachTime() {
        String[] arguments = {"validate", "--format=json", "--lang=en", GOOD, BROKEN};
        run(arguments);
        byte[] first = out.toByteArray();
        out.reset();
        run(arguments);

        assertThat(Arrays.equals(first, out.toByteArray())).isTrue();
    }

    @Test
    void takesNoOptionsFromFiles() throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), GOOD);

        assertThat(run("validate", "@" + arguments)).isEqualTo(3);
    }

    @Test
    void resolvesReferencesBetweenThePlansGiven() {
        run(
                "validate",
                "--lang=en",
                "../examples/renstra-balong-2016-2021.json",
                "../examples/rpjmd-ponorogo-2016-2021.json");

        assertThat(printed()).contains("[adoption-text-differs]").doesNotContain("[plan-not-at-hand]");
    }

    @Test
    void endsWith70WhenTheProgramItselfFails() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("ours");
            }
        };

        int status = Main.runGuarded(
                new Output(broken), new PrintStream(err, true, StandardCharsets.UTF_8), "validate", "--lang=id", GOOD);

        assertThat(status).isEqualTo(70);
        assertThat(complained()).contains("kesalahan").doesNotContain("IllegalState", "ours", "\tat ");
    }

    @Test
    void theHeaviestStatusWins() {
        assertThat(ExitStatus.heaviest(List.of(ExitStatus.VALID, ExitStatus.INVALID, ExitStatus.INCOMPLETE)))
                .isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(ExitStatus.heaviest(List.of(ExitStatus.UNUSABLE_INPUT, ExitStatus.INVALID))
                        .number())
                .isEqualTo(3);
        assertThat(ExitStatus.heaviest(List.of()).number()).isEqualTo(0);
    }

    @Test
    void anOptionCannotTakeOverTheTerminal() {
        run("validate", GOOD, "-\u001b[2Jx.json");

        assertThat(complained()).doesNotContain("\u001b").contains("\\u{1b}");
    }

    @Test
    void namesTheOptionThatIsWrongAndWhatItTakes() {
        run("validate", "--lang=en", "--format", "yaml", GOOD);

        assertThat(complained()).contains("--format", "text|json");
    }
}
