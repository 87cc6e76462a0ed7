package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkFolderTest {

    @TempDir
    private Path folder;

    private void plan(String name, String id) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, BulkLinesTest.line(id));
    }

    private List<String> briefs(int threads) throws IOException {
        try (Stream<Document<Plan>> documents =
                PlanReader.standard().bulk().parallel(threads).folder(folder)) {
            return documents
                    .map(document -> folder.relativize(Path.of(document.name()))
                                    .toString()
                                    .replace('\\', '/')
                            + " " + BulkLinesTest.brief(document))
                    .toList();
        }
    }

    @Test
    void readsWhatIsBelowInTheOrderOfCodePoints() throws IOException {
        for (String name : List.of("b.json", "B.json", "a/2.json", "a/10.json", "a/x/y.json", "é.json", "A.JSON")) {
            plan(name, "p");
        }
        plan("\uFF5E.json", "p");
        plan("\uD83D\uDE00.json", "p");
        Files.writeString(folder.resolve("ya.yaml"), BulkLinesTest.line("p").replace("\"1\"", "'1'"));
        plan("yb.yml", "p");
        plan("notes.txt", "p");
        plan("json", "p");

        assertThat(briefs(1))
                .containsExactly(
                        "A.JSON 1 p",
                        "B.json 1 p",
                        "a/10.json 1 p",
                        "a/2.json 1 p",
                        "a/x/y.json 1 p",
                        "b.json 1 p",
                        "ya.yaml 1 p",
                        "yb.yml 1 p",
                        "é.json 1 p",
                        "\uFF5E.json 1 p",
                        "\uD83D\uDE00.json 1 p")
                .isEqualTo(briefs(2));
    }

    @Test
    void followsLinksToFilesButNoLinksToFolders() throws IOException {
        plan("a.json", "a");
        Files.createSymbolicLink(folder.resolve("b.json"), Path.of("a.json"));
        Files.createSymbolicLink(folder.resolve("c.json"), Path.of("nowhere.json"));
        Files.createSymbolicLink(folder.resolve("d.json"), folder);
        Files.createSymbolicLink(folder.resolve("e"), folder);

        assertThat(briefs(1)).containsExactly("a.json 1 a", "b.json 1 a", "c.json 1 cannot-open@0:0");
    }

    @Test
    void saysOfEachWhatIsWrongAndGoesOn() throws IOException {
        plan("a.json", "not an id");
        Files.writeString(folder.resolve("b.json"), " ".repeat(BulkReader.MAX_BYTES + 1));
        plan("c.json", "c");

        assertThat(briefs(2)).containsExactly("a.json 1 value-refused@1:21", "b.json 1 too-large@0:0", "c.json 1 c");
    }

    @Test
    void countsTheBytesOfAll() throws IOException {
        plan("a.json", "a");
        plan("b/c.json", "b");
        int size = BulkLinesTest.line("a").length();

        try (Stream<Document<Plan>> documents = PlanReader.standard().bulk().folder(folder)) {
            assertThat(documents.map(Document::end)).containsExactly((long) size, 2L * size);
        }
    }

    @Test
    void saysAtOnceThatAFileIsNoFolder() throws IOException {
        plan("a.json", "a");

        assertThatThrownBy(() -> PlanReader.standard().bulk().folder(folder.resolve("a.json")))
                .isInstanceOf(NotDirectoryException.class);
    }
}
