package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arguments stand for: files, folders, patterns, lines. */
class InputsTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void plansInAFolder() throws IOException {
        for (String name : List.of("b.json", "a.yaml", "sub/c.YML", ".hidden.json", ".git/d.json", "notes.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{}");
        }
    }

    private String named(List<Path> files) {
        return files.stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aFolderIsGoneThroughInOrderButForWhatIsHidden() {
        assertThat(named(PlanFiles.below(folder))).isEqualTo("a.yaml b.json sub/c.YML");
    }

    @Test
    void linksToFoldersArePassedOver() throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no links here");
        }
        assertThat(PlanFiles.below(folder)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "*.json,            b.json",
        "'{a,b}.*',         a.yaml b.json",
        "?.json,            b.json",
        "[ab].*,            a.yaml b.json",
        "*/*,               sub/c.YML",
        "**/*.json,         b.json",
        "//*.json,          b.json",
        "sub//*,            sub/c.YML",
        "none*,             ''",
        "none/*.json,       ''"
    })
    void aPatternIsExpanded(String pattern, String expected) {
        assertThat(named(PlanFiles.matching(folder + "/" + pattern, FileSystems.getDefault())))
                .isEqualTo(expected);
    }

    @Test
    void nothingToDoIsWrongUse() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Run none = Run.of("validate", "--lang=en", Run.PLAN, folder + "/*.none");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.printed()).isEmpty();
        assertThat(none.complained()).contains("*.none");
        assertThat(Run.of("coverage", empty.toString()).status()).isEqualTo(2);
    }

    @Test
    void aFileThatLooksLikeAPatternGoesFirst() throws IOException {
        Path odd = Files.copy(Path.of(Run.PLAN), folder.resolve("[a].json"));

        assertThat(Run.of("validate", odd.toString()).status()).isZero();
    }

    @Test
    void oneFileIsReadOnce() {
        assertThat(Run.of("validate", "--format=json", Run.PLAN, Run.PLAN)
                        .json()
                        .at("/inputs")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void eachLineIsAPlanWithItsPlace() throws IOException {
        String broken = Files.readString(Path.of(Run.EXAMPLES + "rpjmd-tirtawana-2025-2029-rusak.json"))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("plans.ndjson"), "\n{\n\r\n" + broken + "\n");

        List<Input<Plan>> lines =
                LineInput.allOf(file.toString(), new Progress(Terminal.NONE, Language.ENGLISH, System::nanoTime, 1));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).errors()).allMatch(error -> error.getLine() == 2);
        assertThat(lines.get(1).name()).isEqualTo(file + ":4");
        String pointer = "/goals/3/missions/1";
        assertThat(lines.get(1).positions().apply(List.of(pointer)).get(pointer))
                .satisfies(at -> assertThat(at.line()).isEqualTo(4))
                .satisfies(at -> assertThat(at.column()).isGreaterThan(100));
        assertThat(Run.of("validate", file.toString()).status()).isEqualTo(3);
    }

    @Test
    void settingsInAFolderAreNoPlans() throws IOException {
        String settings = Run.EXAMPLES + "settings/";
        Path region = Files.createDirectory(folder.resolve("region"));
        Files.copy(Path.of(Run.PLAN), region.resolve("plan.json"));
        Path profile = Files.copy(Path.of(settings + "profil-contoh.json"), region.resolve("profile.json"));
        Path waivers = Files.copy(Path.of(settings + "pengecualian-contoh.json"), region.resolve("waivers.json"));

        Run run =
                Run.of("validate", "--format=json", "--profile=" + profile, "--waivers=" + waivers, region.toString());
        assertThat(run.json().at("/inputs")).hasSize(1);
        assertThat(Run.of("validate", region.toString()).status()).isEqualTo(3);
    }

    @Test
    void aFileOfNoLinesHoldsNoPlan() throws IOException {
        Path file = Files.writeString(folder.resolve("none.jsonl"), "\n\n");

        assertThat(Run.of("validate", file.toString()).status()).isEqualTo(3);
        assertThat(Run.of("validate", folder + "/missing.jsonl").status()).isEqualTo(3);
    }

    @Test
    void anInputIsNeverTheOutput() throws IOException {
        Path file = Files.copy(Path.of(Run.PLAN), folder.resolve("plan.json"));
        byte[] before = Files.readAllBytes(file);
        Path link = Files.createLink(folder.resolve("same.json"), file);

        assertThat(Run.of("validate", file.toString(), "--output=" + link).status())
                .isEqualTo(2);
        assertThat(Run.of("validate", Run.PLAN, "--profile=" + file, "--output", file.toString())
                        .status())
                .isEqualTo(2);
        assertThat(file).hasBinaryContent(before);
    }
}
