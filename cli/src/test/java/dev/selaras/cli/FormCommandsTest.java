package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code convert} and {@code fmt}: other bytes, the same plan. */
class FormCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private Path loose = Path.of("");

    @BeforeEach
    void aPlanOfAnotherForm() throws IOException {
        loose = Files.writeString(folder.resolve("loose.json"), Run.LOOSE);
    }

    @Test
    void aPlanGoesToYamlAndBackWhole() throws IOException {
        Path yaml = folder.resolve("plan.yaml");
        assertThat(Run.of("convert", Run.PLAN, "--to=yaml", "--output=" + yaml).status())
                .isZero();

        assertThat(Run.of("convert", yaml.toString(), "--to=json").printed())
                .isEqualTo(Files.readString(Path.of(Run.PLAN)));
    }

    @Test
    void whatTheFormatDoesNotKnowIsKept() {
        Run run = Run.of("convert", loose.toString(), "--to", "yaml");

        assertThat(run.status()).isZero();
        assertThat(run.printed()).contains("catatan:", "nomor: 7");
    }

    @Test
    void whatIsNoPlanIsNotConverted() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{ \"selaras\": \"1\" }");

        Run run = Run.of("convert", bad.toString(), "--to=yaml");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.printed()).isEmpty();
        assertThat(run.complained()).contains("bad.json");
        assertThat(Run.of("convert", Run.PLAN).status()).isEqualTo(2);
        assertThat(Run.of("convert", Run.PLAN, "--to=xml").status()).isEqualTo(2);
    }

    @Test
    void aFileIsToldThatWouldChange() throws IOException {
        Run run = Run.of("fmt", "--check", Run.PLAN, loose.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.printed()).isEqualTo(loose + "\n");
        assertThat(loose).hasContent(Run.LOOSE);
    }

    @Test
    void aFileIsBroughtIntoItsFormOnce() throws IOException {
        assertThat(Run.of("fmt", folder.toString()).printed()).isEqualTo(loose + "\n");
        String form = Files.readString(loose);
        assertThat(form).startsWith("{\n  \"selaras\": \"1\",\n").contains("\"catatan\"", "\"nomor\": 7");

        assertThat(Run.of("fmt", loose.toString()).printed()).isEmpty();
        assertThat(Run.of("fmt", "--check", loose.toString()).status()).isZero();
        assertThat(loose).hasContent(form);
    }

    private Path inForm() throws IOException {
        return Files.writeString(folder.resolve("starter.yaml"), Run.of("init").printed());
    }

    @Test
    void commentsAreNotLost() throws IOException {
        Path commented = Files.writeString(
                folder.resolve("plan.yaml"), Run.of("init").printed().replace("id: contoh", "id:    contoh"));
        String before = Files.readString(commented);

        assertThat(Run.of("fmt", "--check", inForm().toString()).status()).isZero();
        assertThat(Run.of("fmt", commented.toString()).status()).isEqualTo(3);
        assertThat(commented).hasContent(before);
    }

    @Test
    void signsInTextsAreNoComments() throws IOException {
        String yaml = Run.of("convert", loose.toString(), "--to=yaml").printed();
        Path file = Files.writeString(folder.resolve("plan.yaml"), yaml.replace("id: lain", "id:   lain"));

        assertThat(Run.of("fmt", file.toString()).status()).isZero();
        assertThat(file).hasContent(yaml);
        assertThat(yaml).contains("Rencana #1");
    }

    @Test
    void whatIsNoOneDocumentIsLeftAlone() throws IOException {
        Path lines = Files.writeString(folder.resolve("lines.ndjson"), Run.LOOSE);
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");

        assertThat(Run.of("fmt", lines.toString()).status()).isEqualTo(3);
        assertThat(Run.of("fmt", bad.toString(), loose.toString()).status()).isEqualTo(3);
        assertThat(lines).hasContent(Run.LOOSE);
        assertThat(Files.readString(loose)).isNotEqualTo(Run.LOOSE);
    }
}
