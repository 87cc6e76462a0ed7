package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Platforms look for the file that SARIF names, so a plan that is a line of it is told by the line. */
class SarifLinesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesTheFileAndTheLineOfAPlan() throws IOException {
        String broken = Files.readString(Path.of(Run.EXAMPLES, "rpjmd-tirtawana-2025-2029-rusak.json"))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("rencana.ndjson"), "{ \"selaras\": \"1\" }\n\n" + broken + "\n");
        String printed = Run.of("validate", "--format=sarif", file.toString()).printed();
        JsonNode run = JsonMapper.shared().readTree(printed).at("/runs/0");

        assertThat(run.path("artifacts").values())
                .singleElement()
                .satisfies(artifact ->
                        assertThat(artifact.at("/location/uri").asString()).endsWith("/rencana.ndjson"));
        assertThat(run.path("results").values().stream()
                        .map(result -> result.at("/locations/0/physicalLocation"))
                        .map(place ->
                                place.at("/artifactLocation/uri").asString().endsWith(".ndjson") + " "
                                        + place.at("/region/startLine").asInt()))
                .contains("true 1")
                .contains("true 3")
                .doesNotContain("false 1", "false 3", "true 2");
    }
}
