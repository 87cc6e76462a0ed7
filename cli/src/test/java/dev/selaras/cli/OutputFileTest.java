package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file for the output holds all of it, or what it held before. */
class OutputFileTest {

    private static final String OLD = "before\n";

    @TempDir
    private Path folder = Path.of("");

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("child."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void holdsWhatWouldBePrinted() throws IOException {
        Path file = Files.writeString(folder.resolve("rules.txt"), OLD);

        Run run = Run.of("rules", "--lang=en", "--output", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.printed()).isEmpty();
        assertThat(file).hasContent(Run.of("rules", "--lang=en").printed());
        assertThat(names()).containsExactly("rules.txt");
    }

    @Test
    void isNoneForADash() {
        assertThat(Run.of("rules", "--lang=en", "--output=-")).isEqualTo(Run.of("rules", "--lang=en"));
    }

    @Test
    void endsWith4IfThereIsNoPlaceForIt() throws IOException {
        assertThat(Run.of("rules", "--output=" + folder + "/none/rules.txt").status())
                .isEqualTo(4);
        assertThat(Run.of("rules", "--output=" + folder).status()).isEqualTo(4);
        assertThat(Run.of("rules", "--output=\0").status()).isEqualTo(4);
        assertThat(names()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void replacesALinkAndNotWhatItLeadsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("old"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        assertThat(Run.of("rules", "--output=" + link).status()).isZero();
        assertThat(file).hasContent(OLD);
        assertThat(link).isRegularFile();
        assertThat(Files.isSymbolicLink(link)).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsWhoMayReadIt() throws IOException {
        Path file = Files.writeString(folder.resolve("rules.txt"), OLD);
        Set<PosixFilePermission> mode = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, mode);

        Run.of("rules", "--output=" + file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(mode);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatWasThereStaysIfTheRestDoesNotFit() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("rules.json"), OLD);

        Run run = Child.shell(
                folder, "ulimit -f 20; \"$@\"", "rules", "--format=json", "--lang=en", "--output", file.toString());

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.complained().lines()).hasSize(1);
        assertThat(file).hasContent(OLD);
        assertThat(names()).containsExactly("rules.json");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsNoticedAndStaysADevice() throws IOException, InterruptedException {
        assertThat(Child.shell(folder, "\"$@\" > /dev/full", "rules").status()).isEqualTo(4);
        assertThat(Child.shell(folder, "\"$@\"", "rules", "--output=/dev/full").status())
                .isEqualTo(4);
        assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReaderThatLeavesEndsItQuietly() throws IOException, InterruptedException {
        Run run = Child.shell(
                folder, "{ LC_ALL=C \"$@\"; echo $? >&2; } | head -c 1 > /dev/null", "rules", "--format=json");

        assertThat(run.complained().strip()).isEqualTo("4");
    }

    @Test
    void takesAPlanFromTheStandardInput() throws IOException, InterruptedException {
        Run run = Child.shell(folder, "\"$@\" < " + Run.PLAN, "validate", "--lang=id", "-");

        assertThat(run.status()).isZero();
        assertThat(run.printed()).startsWith("(masukan): VALID");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesNothingBehindWhenEnded() throws IOException, InterruptedException {
        byte[] plan = Files.readAllBytes(Path.of(Run.PLAN));
        Path plans = Files.createDirectory(folder.resolve("plans"));
        for (int i = 0; i < 500; i++) {
            Files.write(plans.resolve(i + ".json"), plan);
        }
        Path file = Files.writeString(folder.resolve("report.json"), OLD);
        Process process = new ProcessBuilder(
                        Child.command("validate", plans.toString(), "--output=" + file, "--format=json"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && names().size() == 2) {
            Thread.onSpinWait();
        }
        process.destroy();

        assertThat(process.waitFor()).as("ended, or done before").isIn(143, 1, 0);
        assertThat(names()).containsExactly("plans", "report.json");
        assertThat(Files.readString(file))
                .satisfiesAnyOf(
                        held -> assertThat(held).isEqualTo(OLD),
                        held -> assertThat(held).endsWith("}\n"));
    }
}
