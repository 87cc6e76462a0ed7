package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans as pictures from the command line. */
class TreeCommandTest {

    private static final String BROKEN = Run.EXAMPLES + "rpjmd-tirtawana-2025-2029-rusak.json";

    @ParameterizedTest
    @CsvSource({"text, RPJMD Kabupaten", "mermaid, flowchart LR", "dot, digraph plan {", "svg, <svg "})
    void drawsAPlanWhateverIsWrongWithIt(String format, String start) {
        Run run = Run.of("tree", "--format", format, BROKEN);

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.printed()).startsWith(start).contains("M9", "S6");
        assertThat(run.complained()).isEmpty();
    }

    @Test
    void drawsAPart() {
        Run run = Run.of("tree", "--lang=en", "--below", "M4", "--depth=1", Run.PLAN);

        assertThat(run.printed())
                .contains("mission 4 · M4", "goal 4.1 · T6", "… 3 more below")
                .doesNotContain("S9");
    }

    @ParameterizedTest
    @CsvSource({"M44, '\"M4\"'", "IS1, '\"IS1\"'", "'x\u001b[2J', \\u{1b}"})
    void endsWith2WhenThereIsNoSuchElementInTheTree(String id, String said) {
        Run run = Run.of("tree", Run.PLAN, "--below", id);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.printed()).isEmpty();
        assertThat(run.complained()).contains(said).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree", "tree --format=png x", "tree --depth=-1 x", "tree --depth=one x", "tree x y"})
    void endsWith2WhenUsedWrongly(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complained()).contains("--help").doesNotContain("picocli", "Exception");
    }

    @Test
    void endsWith3WhenTheFileCannotBeUsedAnd4WhenTheOutputIsFull() {
        Run run = Run.of("tree", "none.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.complained()).contains("none.json");
        assertThat(Run.full("tree", Run.PLAN).status()).isEqualTo(4);
        assertThat(Run.of("tree", "--help", "--lang=id").printed()).contains("Status keluar", "--below");
    }

    @Test
    void thePageShowsWhatIsPrinted() throws IOException {
        String page = Files.readString(Path.of("../docs/pictures.md"));
        String shown = page.substring(page.indexOf("```text\n") + 8, page.indexOf("```", page.indexOf("```text") + 3));

        assertThat(page).contains("selaras tree --lang en --below T5 examples/rpjmd-tirtawana-2025-2029-rusak.json\n");
        assertThat(Run.of("tree", "--lang=en", "--below", "T5", BROKEN).printed())
                .isEqualTo(shown);
    }
}
