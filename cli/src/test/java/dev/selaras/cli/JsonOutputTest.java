package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The JSON in which programs read why a finding was made and how to mend it. */
class JsonOutputTest {

    private static final Path BROKEN = Path.of("../examples/rpjmd-tirtawana-2025-2029-rusak.json");

    @TempDir
    private Path folder = Path.of("");

    private static JsonNode finding(Path file, String code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(new Output(out), errors, "validate", "--format=json", "--lang=en", file.toString());
        JsonNode findings = JsonMapper.shared()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .at("/inputs/0/findings");
        return findings.values().stream()
                .filter(finding -> finding.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesTheChainFromTheVisionDown() {
        JsonNode chain = finding(BROKEN, "mission-without-goal").path("chain");

        assertThat(chain).hasSize(4);
        assertThat(chain.get(2).propertyNames()).containsExactly("kind", "state", "plan", "element", "text");
        assertThat(chain.get(2).path("element").asString()).isEqualTo("M4");
        assertThat(chain.get(3)).hasToString("{\"kind\":\"GOAL\",\"state\":\"MISSING\"}");
    }

    @Test
    void writesAPatchAsRfc6902HasIt() throws IOException {
        String turned = Files.readString(Path.of("../examples/rpjmd-tirtawana-2025-2029.json"))
                .replace("\"start\": 2025", "\"start\": 2029")
                .replace("\"end\": 2029", "\"end\": 2025")
                .replace("\"code\": \"53.69\"", "\"code\": \"53-69\"");
        Path file = Files.writeString(folder.resolve("turned.json"), turned);

        assertThat(finding(file, "period-order").path("patch")).hasToString("""
                [{"op":"test","path":"/period/start","value":2029},\
                {"op":"replace","path":"/period/start","value":2025},\
                {"op":"test","path":"/period/end","value":2025},\
                {"op":"replace","path":"/period/end","value":2029}]""");
        assertThat(finding(file, "region-code-format").path("patch")).hasToString("""
                [{"op":"test","path":"/region/code","value":"53-69"},\
                {"op":"replace","path":"/region/code","value":"53.69"}]""");
    }

    @Test
    void leavesOutWhatAFindingDoesNotHave() {
        assertThat(finding(BROKEN, "pillar-meaning-missing").propertyNames()).doesNotContain("chain", "patch");
    }
}
