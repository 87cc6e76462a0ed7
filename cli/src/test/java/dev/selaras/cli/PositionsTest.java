package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where in a file stands what is found in it. */
class PositionsTest {

    private static final Path BROKEN = Path.of("../examples/rpjmd-tirtawana-2025-2029-rusak.json");

    @TempDir
    private Path folder = Path.of("");

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Output(out), new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isNamedForEachOfTwoFilesOfOneId() throws IOException {
        Path shifted = Files.writeString(folder.resolve("shifted.json"), "\n" + Files.readString(BROKEN));

        assertThat(run("validate", "--lang=en", BROKEN.toString(), shifted.toString()))
                .contains("error /missions/3 (line 92, column 5) [mission-without-goal]")
                .contains("error /missions/3 (line 93, column 5) [mission-without-goal]");
    }

    @Test
    void isSaidOfYamlToo() throws IOException {
        Path yaml = folder.resolve("rusak.yaml");
        PlanWriter.standard().write(PlanReader.standard().read(BROKEN).orElseThrow(), yaml);
        int line = 1 + Files.readAllLines(yaml).indexOf("  - id: M4");

        assertThat(run("validate", "--lang=en", yaml.toString()))
                .contains("INVALID (7 errors, 5 warnings)")
                .contains("error /missions/3 (line " + line + ", column 5) [mission-without-goal]");
    }

    @Test
    void isWrittenAsJsonToo() {
        JsonNode findings = JsonMapper.shared()
                .readTree(run("validate", "--format=json", BROKEN.toString()))
                .at("/inputs/0/findings");

        JsonNode place = findings.values().stream()
                .filter(finding -> finding.path("code").asString().equals("mission-without-goal"))
                .map(finding -> finding.path("places").get(0))
                .findFirst()
                .orElseThrow();
        assertThat(place.propertyNames()).containsExactly("plan", "element", "kind", "pointer", "line", "column");
        assertThat(place.path("line").asInt()).isEqualTo(92);
        assertThat(place.path("column").asInt()).isEqualTo(5);
    }

    @Test
    void isNotAllThereIsBeyondTheFirstHundredErrors() throws IOException {
        Path file = Files.writeString(folder.resolve("many.json"), "{" + "\"x\":1,".repeat(149) + "\"y\":1}");

        assertThat(run("validate", "--lang=en", file.toString())).contains("\n  … and 56 more\n");
        assertThat(JsonMapper.shared()
                        .readTree(run("validate", "--format=json", file.toString()))
                        .at("/inputs/0/furtherErrors")
                        .asInt())
                .isEqualTo(56);
    }
}
