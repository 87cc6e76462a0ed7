package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code fmt} must not do to a file: lose something of it, or make it one that can't be read. */
class FmtCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path loose = Path.of("");

    @BeforeEach
    void aPlanOfAnotherForm() throws IOException {
        loose = Files.writeString(folder.resolve("loose.json"), Run.LOOSE);
    }

    @Test
    void commentsBesideEscapedSignsAreNotLost() throws IOException {
        String yaml = Run.of("convert", loose.toString(), "--to=yaml").printed();
        for (String escape : List.of("\\u0023", "\\x23", "\\U00000023")) {
            String text = yaml.replace("#1", escape + "1");
            Path plain = Files.writeString(folder.resolve("plain.yaml"), text);
            Path commented = Files.writeString(folder.resolve("commented.yaml"), text + "# keep\n");

            assertThat(Run.of("fmt", plain.toString()).status()).isZero();
            assertThat(plain).hasContent(yaml);
            assertThat(Run.of("fmt", commented.toString()).status()).isEqualTo(3);
            assertThat(commented).hasContent(text + "# keep\n");
        }
    }

    @Test
    void signsInTextsOfJsonAreNoComments() throws IOException {
        Files.writeString(loose, Run.LOOSE.replace("Rencana #1", "Rencana \\\\u0023"));

        assertThat(Run.of("fmt", loose.toString()).status()).isZero();
    }

    @Test
    void aFileThatWouldNotBeReadAgainIsLeftAsItIs() throws IOException {
        String yaml = Run.of("convert", loose.toString(), "--to=yaml").printed();
        StringBuilder deep = new StringBuilder(yaml).append("lagi:\n");
        for (int depth = 2; depth < 40; depth += 2) {
            deep.append(" ".repeat(depth)).append("a:\n");
        }
        String row = " ".repeat(40) + "- [" + "a, ".repeat(90) + "a]\n";
        String wide = deep.append(row.repeat(900)).toString();
        Path file = Files.writeString(folder.resolve("wide.yaml"), wide);

        assertThat(Run.of("fmt", file.toString()).status()).isEqualTo(3);
        assertThat(file).hasContent(wide);
    }

    @Test
    void theStandardInputHasNoPlaceToBeWrittenTo() {
        Run run = Run.of("fmt", "--lang=en", loose.toString(), "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(loose).hasContent(Run.LOOSE);
    }
}
