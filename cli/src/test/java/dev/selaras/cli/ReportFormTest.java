package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.validation.render.ReportFormat;
import dev.selaras.validation.render.formats.ReportFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which the command line gives a report. */
class ReportFormTest {

    private static final String BROKEN = "../examples/rpjmd-tirtawana-2025-2029-rusak.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> names() {
        return ReportFormats.all().stream().map(ReportFormat::name);
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("validate", "--lang=en"));
        arguments.addAll(List.of(options));
        return Main.run(
                new Output(out), new PrintStream(err, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachEndsAsTheLinesForPeopleDoAndNamesTheFinding(String name) {
        assertThat(run("--format", name, BROKEN)).isEqualTo(1);
        assertThat(printed()).contains("mission-without-goal");
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachTellsOfAFileThatIsNotThere(String name) {
        assertThat(run("--format", name, BROKEN, folder + "/none.json")).isEqualTo(3);
        assertThat(printed()).contains("mission-without-goal", "none.json");
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachTellsOfSettingsThatCannotBeRead(String name) throws IOException {
        Path profile = Files.writeString(folder.resolve("profile.json"), "{ \"nama\": 1 }");

        assertThat(run("--format", name, "--profile=" + profile, BROKEN)).isEqualTo(3);
        assertThat(printed()).contains("profile.json");
    }

    @Test
    void allAreNamedToWhoeverMissesOne() {
        assertThat(run("--format=xml", BROKEN)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--format", "text|" + String.join("|", names().toList()));
        run("--help");
        assertThat(printed()).contains(names().toList());
    }

    @Test
    void saysByWhatWasChecked() {
        run("--format=json", "--profile=../examples/settings/profil-contoh.json", BROKEN);
        JsonNode report = JsonMapper.shared().readTree(printed());

        assertThat(report.at("/provenance").propertyNames())
                .containsExactly("version", "rulesSha256", "profile", "profileSha256");
        assertThat(report.at("/inputs/0/sha256").asString()).hasSize(64);
    }
}
