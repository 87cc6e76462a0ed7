package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Profiles and waivers on the command line. */
class SettingsTest {

    private static final String PLAN = "../examples/rpjmd-tirtawana-2025-2029-rusak.json";
    private static final String PROFILE = "../examples/settings/profil-contoh.json";
    private static final String WAIVERS = "../examples/settings/pengecualian-contoh.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("validate", "--lang=en"));
        arguments.addAll(Arrays.asList(options));
        arguments.add(PLAN);
        return Main.run(
                new Output(out), new PrintStream(err, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBuiltInProfileIsChosenByName() {
        assertThat(run("--profile", "strict")).isEqualTo(1);
        assertThat(printed()).contains("profile strict").doesNotContain("warning /");
    }

    @Test
    void ratiosAreShownWhereAsked() {
        run();
        assertThat(printed()).doesNotContain("indicators with a unit");

        run("--ratios");
        assertThat(printed()).contains("indicators with a unit");
    }

    @Test
    void aProfileIsReadFromAFile() {
        assertThat(run("--profile=" + PROFILE)).isEqualTo(1);
        assertThat(printed())
                .contains("profile kabupaten-tirtawana", "error /issues/3 (line 171, column 5) [issue-not-addressed]");
    }

    @Test
    void aProfileAndWaiversMayBeYaml() throws IOException {
        run("--profile=" + PROFILE);
        String graded = printed();
        out.reset();
        assertThat(run("--profile=" + PROFILE.replace(".json", ".yaml"))).isEqualTo(1);
        assertThat(printed()).isEqualTo(graded);
        out.reset();

        Path waivers = Files.writeString(folder.resolve("waivers.yml"), """
                selaras-waivers: 1
                waivers:
                  - rule: issue-not-addressed
                    plan: rpjmd-tirtawana-2025-2029-rusak
                    elements: [IS4]
                    reason: Ditangani dalam Renstra Sekretariat Daerah
                    owner: Bappeda Kabupaten Tirtawana
                    validUntil: 2026-12-31
                """);
        run("--waivers=" + waivers, "--date=2026-06-30");
        assertThat(printed()).contains("1 waived", "until 2026-12-31");
    }

    @Test
    void whatIsWaivedOnTheDayIsShownAndDoesNotCount() {
        run("--waivers", WAIVERS, "--date", "2026-12-31", "--format=json");

        JsonNode report = JsonMapper.shared().readTree(printed()).at("/inputs/0");
        assertThat(report.at("/profile").asString()).isEqualTo("standard");
        assertThat(report.at("/day").asString()).isEqualTo("2026-12-31");
        assertThat(report.at("/waived/0/code").asString()).isEqualTo("issue-not-addressed");
        assertThat(report.at("/waived/0/waiver/owner").asString()).isNotEmpty();
        assertThat(report.at("/waived").size()).isEqualTo(1);
        assertThat(report.at("/findings").toString())
                .contains("waiver-expired", "pillar-meaning-missing")
                .doesNotContain("issue-not-addressed");
    }

    @Test
    void theDayDecidesWhetherAWaiverHolds() {
        run("--waivers", WAIVERS, "--date", "2025-12-31");
        assertThat(printed()).contains("2 waived").doesNotContain("waiver-expired");
        out.reset();
        run("--waivers", WAIVERS, "--date", "2027-01-01");
        assertThat(printed()).doesNotContain(" waived").contains("[waiver-expired]");
    }

    @Test
    void theSystemsDayIsTakenIfNoneIsGiven() {
        run("--waivers", WAIVERS, "--format=json");

        assertThat(JsonMapper.shared().readTree(printed()).at("/inputs/0/day").asString())
                .hasSize(10);
    }

    @Test
    void endsWith3AndChecksNothingWhenSettingsCannotBeRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{ \"selaras-profile\": \"1\",\n \"nama\": \"uji\" }");

        assertThat(run("--profile", "strickt")).isEqualTo(3);
        assertThat(run("--waivers", folder + "/none.json")).isEqualTo(3);
        assertThat(run("--profile", bad.toString())).isEqualTo(3);
        assertThat(printed()).isEmpty();
        assertThat(complained())
                .contains("standard, strict and lenient", "none.json: NOT READ", "/nama (line 2, column 10)");
    }

    @Test
    void programsAreToldWhichSettingsCouldNotBeRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{ \"selaras-profile\": \"1\",\n \"nama\": \"uji\" }");

        assertThat(run("--profile=" + bad, "--waivers=" + folder + "/none.json", "--format=json"))
                .isEqualTo(3);
        JsonNode report = JsonMapper.shared().readTree(printed());
        assertThat(report.at("/selaras-report").asString()).isEqualTo("1");
        assertThat(report.at("/settings/0/file").asString()).isEqualTo(bad.toString());
        assertThat(report.at("/settings/0/errors").toString()).contains("\"/nama\"");
        assertThat(report.at("/settings/1/refusal").asString()).isNotEmpty();
        assertThat(report.has("inputs")).isFalse();
    }

    @Test
    void endsWith2WhenARuleIsNamedThatThereIsNot() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.json"),
                Files.readString(Path.of(PROFILE)).replace("mission-without-goal", "mision-without-goal"));

        assertThat(run("--profile", bad.toString())).isEqualTo(2);
        assertThat(printed()).isEmpty();
        assertThat(complained()).contains("[unknown-rule]", "/adjustments/1/rules/0", "\"mission-without-goal\"");
    }

    @Test
    void endsWith2WhenTheDateIsNone() {
        assertThat(run("--waivers", WAIVERS, "--date", "31-12-2026")).isEqualTo(2);
        assertThat(complained()).contains("--date", "YYYY-MM-DD");
    }

    @Test
    void givesTheSameBytesOnTheSameDay() {
        String[] options = {"--profile", PROFILE, "--waivers", WAIVERS, "--date=2026-01-01", "--format=json"};
        run(options);
        byte[] first = out.toByteArray();
        out.reset();
        run(options);

        assertThat(out.toByteArray()).isEqualTo(first);
    }
}
