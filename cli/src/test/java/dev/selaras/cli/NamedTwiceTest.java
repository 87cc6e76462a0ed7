package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What arguments name twice: one file in two ways, an input that is the output, the standard input. */
class NamedTwiceTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneFileIsReadOnceHoweverItIsNamed() throws IOException {
        String file = Files.copy(Path.of(Run.PLAN), folder.resolve("plan.json")).toString();
        Run run = Run.of("validate", "--format=json", file, folder + "/./plan.json", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.json().at("/inputs")).hasSize(1);
        assertThat(run.json().at("/inputs/0/file").asString()).isEqualTo(file.replace('\\', '/'));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkNamesTheFileThatItLeadsTo() throws IOException {
        Path file = Files.copy(Path.of(Run.PLAN), folder.resolve("plan.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        Run run = Run.of("validate", "--format=json", link.toString(), file.toString());
        assertThat(run.json().at("/inputs")).hasSize(1);
    }

    @Test
    void aPlanInAFolderIsNeverTheOutput() throws IOException {
        Path plan = Files.copy(Path.of(Run.PLAN), folder.resolve("plan.json"));

        assertThat(Run.of("validate", "--output=" + plan, folder.toString()).status())
                .isEqualTo(2);
        assertThat(plan).hasSameBinaryContentAs(Path.of(Run.PLAN));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theStandardInputIsReadOnce() throws IOException, InterruptedException {
        String plan = "\"$@\" < " + Run.PLAN;

        assertThat(Child.shell(folder, plan, "diff", "-", "-").status()).isEqualTo(2);
        assertThat(Child.shell(folder, plan, "validate", "-", "-").status()).isZero();
        String profile = "\"$@\" < ../examples/settings/profil-contoh.json";
        assertThat(Child.shell(folder, profile, "validate", "--profile", "-", "-")
                        .status())
                .isEqualTo(2);
    }
}
