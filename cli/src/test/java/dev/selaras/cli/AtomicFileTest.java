package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How a file is written is told by the file, not by the folder. */
@EnabledOnOs(OS.LINUX)
class AtomicFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRegularFileAmongDevicesIsReplacedWhole() throws IOException {
        Path memory = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(memory), "no files among devices here");
        Path inMemory = Files.createTempDirectory(memory, "selaras");
        Path file = inMemory.resolve("out.txt");
        try {
            AtomicFile.write(file, new byte[] {'l', 'o', 'n', 'g', 'e', 'r'});
            assertThat(file).hasContent("longer");
            AtomicFile.write(file, new byte[] {'n', 'e', 'w'});
            assertThat(file).hasContent("new");
        } finally {
            Files.deleteIfExists(file);
            Files.delete(inMemory);
        }
    }

    @Test
    void whatTheStreamsLeadToIsAddedTo() throws IOException, InterruptedException {
        for (String stream : new String[] {"/dev/stdout", "/dev/fd/1"}) {
            Path file = Files.writeString(folder.resolve("app.txt"), "before\n");

            Run run = Child.shell(folder, "\"$@\" >> " + file, "rules", "--lang=en", "--output=" + stream);
            assertThat(run.status()).isZero();
            assertThat(Files.readString(file))
                    .isEqualTo("before\n" + Run.of("rules", "--lang=en").printed());
        }
    }

    @Test
    void whoMayReadItIsKeptWhateverNewFilesAreDenied() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("rules.txt"), "before\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        Run run = Child.shell(folder, "umask 077; \"$@\"", "rules", "--output=" + file);
        assertThat(run.status()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }
}
