package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.validation.rule.Rule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of one's own beside the program, run as a user runs it and as docs/own-rules.md says. */
class OwnRulesTest {

    private static final Path EXAMPLE = Path.of("../examples/own-rule/src/main");
    private static final Path RULE = EXAMPLE.resolve("java/id/go/tirtawana/rules/GoalWithoutIssue.java");
    private static final Path SERVICE = EXAMPLE.resolve("resources/META-INF/services/" + Rule.class.getName());
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final String MODULES = System.getProperty("jdk.module.path", "");

    @TempDir
    private Path folder = Path.of("");

    /** The jar with the rules, before it is packed. */
    private Path jar() {
        return folder.resolve("jar");
    }

    private int run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(new File(".."))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        // The JVM would say on the standard error that it picked them up.
        process.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return process.start().waitFor();
    }

    private String printed() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private String complained() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    private void compile(Path... sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                JAVA.resolve("javac").toString(), "-proc:none", "-d", jar().toString(), "-p", MODULES, "-cp", MODULES));
        Arrays.stream(sources).map(Path::toAbsolutePath).map(Path::toString).forEach(command::add);
        assertThat(run(command)).as(complained()).isEqualTo(0);
    }

    private void provide(String service) throws IOException {
        Path file = jar().resolve("META-INF/services").resolve(Rule.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, service);
    }

    private int runOnTheClassPath(List<String> arguments) throws IOException, InterruptedException {
        return runJava(List.of("-cp", MODULES + File.pathSeparator + jar(), "dev.selaras.cli.Main"), arguments);
    }

    private int runJava(List<String> program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.resolve("java").toString()));
        command.addAll(program);
        command.addAll(arguments);
        return run(command);
    }

    /** The arguments of the command that the page shows. */
    private static List<String> shown() throws IOException {
        String command = block("```sh\n").strip();
        return List.of(command.substring(command.indexOf("validate ")).split(" ", -1));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/own-rules.md"));
    }

    /** The block of the page that begins so, without its beginning. */
    private static String block(String begin) throws IOException {
        return page().split(begin, -1)[1].split("```", -1)[0];
    }

    @Test
    void aRuleOnTheClassPathIsAsked() throws Exception {
        compile(RULE);
        provide(Files.readString(SERVICE));

        assertThat(runOnTheClassPath(shown())).as(complained()).isEqualTo(1);
        assertThat(printed()).contains(block("```text\n"));

        assertThat(runOnTheClassPath(List.of("rules"))).isEqualTo(0);
        assertThat(printed()).contains("tirtawana-goal-without-issue");
    }

    @Test
    void aRuleOnTheModulePathIsAsked() throws Exception {
        Path module = Files.writeString(folder.resolve("module-info.java"), "module " + block("```java\nmodule "));
        compile(RULE, module);

        runJava(
                List.of("-p", MODULES + File.pathSeparator + jar(), "-m", "dev.selaras.cli/dev.selaras.cli.Main"),
                shown());
        assertThat(printed()).contains("[tirtawana-goal-without-issue]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate --lang id x", "validate --lang en x", "rules --lang id"})
    void endsWith2AndNoHalfResultIfARuleCannotBeUsed(String arguments) throws Exception {
        provide("nowhere.Rule");

        assertThat(runOnTheClassPath(List.of(arguments.split(" ", -1)))).isEqualTo(2);
        assertThat(printed()).isEmpty();
        assertThat(complained().lines()).singleElement().asString().contains("nowhere.Rule");
        assertThat(complained()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void thePageShowsTheFilesOfTheExample() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(EXAMPLE.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.append(dense(Files.readString(file)));
            }
        }
        assertThat(Arrays.stream(page().split("```java\n", -1)).skip(1).filter(block -> !block.startsWith("module ")))
                .hasSizeGreaterThan(3)
                .allSatisfy(block -> assertThat(sources).contains(dense(block.split("```", -1)[0])));
        assertThat(page()).contains("```\n" + Files.readString(SERVICE) + "```");
    }

    /** A text without its layout. */
    private static String dense(String text) {
        return text.replaceAll("\\s", "");
    }
}
