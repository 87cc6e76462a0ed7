package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of reports tells to put into a repository is put into one and run, as it stands on the page. */
class RecipesTest {

    private static final Path PAGE = Path.of("../docs/reports.md");
    private static final Path GOOD = Path.of(Run.PLAN);
    private static final Path BROKEN = Path.of(Run.EXAMPLES, "rpjmd-tirtawana-2025-2029-rusak.json");

    @TempDir
    private Path folder;

    @BeforeEach
    void makeARepository() throws IOException, InterruptedException {
        for (String needed : List.of("bash", "git", "jq")) {
            assumeTrue(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .anyMatch(place -> Files.isExecutable(Path.of(place, needed))));
        }
        Files.createDirectory(folder.resolve("rencana"));
        Files.createDirectory(folder.resolve("alat"));
        makeProgram(folder.resolve("alat/selaras.jar"));
        Files.copy(GOOD, folder.resolve("rencana/baik.json"));
        assertThat(bash("git init -q")).isZero();
    }

    /** A jar that is the program by naming all that the tests were compiled against. */
    private static void makeProgram(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "dev.selaras.cli.Main");
        String places =
                System.getProperty("jdk.module.path", "") + File.pathSeparator + System.getProperty("java.class.path");
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(places.split(File.pathSeparator))
                        .filter(place -> !place.isEmpty())
                        .map(place -> Path.of(place).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    /** The lines of the page between two, without their indentation. */
    private static String recipe(String after, String before) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(after) + after.length();
        assertThat(start).isGreaterThan(after.length());
        return page.substring(start, page.indexOf(before, start)).stripIndent();
    }

    private int bash(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(".git-script"), script);
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", file.toString());
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve(".git-log").toFile());
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().merge("PATH", java, (path, first) -> first + File.pathSeparator + path);
        builder.environment()
                .put("GITHUB_STEP_SUMMARY", folder.resolve("ringkasan.md").toString());
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:-UsePerfData");
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    private JsonNode results() {
        return JsonMapper.shared().readTree(folder.resolve("selaras.sarif")).at("/runs/0/results");
    }

    @Test
    void theWorkflowFailsWithErrorsAndLeavesWhatIsUploaded() throws IOException, InterruptedException {
        String step = recipe("        run: |\n", "      - uses: github/codeql-action/upload-sarif");

        assertThat(bash(step)).isZero();
        assertThat(results().isArray()).isTrue();

        Files.copy(BROKEN, folder.resolve("rencana/rusak.json"));
        assertThat(bash(step)).isEqualTo(1);
        assertThat(results().values().stream()
                        .map(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asString()))
                .contains("rencana/rusak.json");
        assertThat(folder.resolve("ringkasan.md")).content().contains("mission-without-goal");
    }

    @Test
    void theHookLetsGoodPlansInAndKeepsBrokenOnesOut() throws IOException, InterruptedException {
        Path hook = folder.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, recipe("```sh\n", "```"));
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        String commit = "git add rencana && git -c user.name=a -c user.email=a@b.example commit -q -m rencana";

        assertThat(bash(commit)).isZero();
        Files.copy(BROKEN, folder.resolve("rencana/rusak.json"));
        assertThat(bash(commit)).isEqualTo(1);
        assertThat(bash("test \"$(git rev-list --count HEAD)\" = 1")).isZero();
    }

    @Test
    void theEntryOfTheFrameworkDoesTheSame() throws IOException, InterruptedException {
        String entry = recipe("        entry: ", "\n");

        assertThat(bash(entry)).isZero();
        Files.copy(BROKEN, folder.resolve("rencana/rusak.json"));
        assertThat(bash(entry)).isEqualTo(1);
    }
}
