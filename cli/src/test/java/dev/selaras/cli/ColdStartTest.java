package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a short run makes the JVM load, which is most of its time, but can be counted on any machine. */
class ColdStartTest {

    /** A fifth more than there are, so that rules and fields may be added. */
    private static final int MOST_CLASSES = 570;

    private static final int MOST_LAMBDAS = 1_000;

    private static List<String> loaded = List.of();

    @BeforeAll
    static void validate(@TempDir Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("loaded.txt");
        List<String> command = Child.command("validate", Run.PLAN);
        command.add(1, "-Xlog:class+load:file=" + log);
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(process.waitFor()).isEqualTo(0);
        loaded = Files.readAllLines(log);
        assertThat(loaded).anyMatch(line -> line.contains(" dev.selaras.cli.ValidateCommand "));
    }

    @Test
    void isShortOfClasses() {
        assertThat(loaded)
                .filteredOn(line -> line.contains(" dev.selaras.") && !line.contains("$$Lambda"))
                .hasSizeBetween(1, MOST_CLASSES);
    }

    @Test
    void isShortOfLambdas() {
        assertThat(loaded).filteredOn(line -> line.contains("$$Lambda")).hasSizeBetween(1, MOST_LAMBDAS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tools.jackson.databind.",
                "org.hibernate.",
                "org.snakeyaml.",
                "java.security.MessageDigest",
                "java.util.PropertyResourceBundle",
                "jdk.internal.icu.",
                "dev.selaras.format.ScaleFields",
                "dev.selaras.format.AdoptionFields",
                "dev.selaras.format.MilestoneFields",
                "dev.selaras.validation.render.html.PageStyle",
                "dev.selaras.format.shape.CellForm"
            })
    void leavesOutWhatNobodyAskedFor(String name) {
        assertThat(loaded).noneMatch(line -> line.contains(" " + name));
    }
}
