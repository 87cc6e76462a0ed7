package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.format.reading.UnknownMembers;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkLinesTest {

    private static final BulkReader<Document<Plan>> BULK = PlanReader.standard().bulk();

    static String line(String id) {
        return "{\"selaras\":\"1\",\"id\":\"" + id + "\",\"type\":\"RPJMD\",\"title\":\"T\","
                + "\"region\":{\"name\":\"K\",\"level\":\"KABUPATEN\"},\"period\":{\"start\":2025,\"end\":2029}}";
    }

    /** What came of a document: its line and its id, or the code, line and column of its errors. */
    static String brief(Document<Plan> document) {
        String what = document.result()
                .getValue()
                .map(plan -> plan.getId().getValue())
                .orElseGet(() -> errors(document.result().getErrors()));
        return document.line() + " " + what;
    }

    private static String errors(List<ReadingError> errors) {
        return String.join(
                ",",
                errors.stream()
                        .map(error -> error.getCode().code() + "@" + error.getLine() + ":" + error.getColumn())
                        .toList());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsWhatIsToBeKept() {
        String document = line("a").replaceFirst("}$", ",\"x\":1}");
        PlanReader keeping = PlanReader.standard().with(UnknownMembers.KEEP);
        try (Stream<Document<Plan>> documents = keeping.bulk().lines(bytes(document))) {
            assertThat(documents.map(read -> read.result().getKept()))
                    .containsExactly(keeping.read(document).getKept());
        }
    }

    private static List<String> briefs(String text) {
        try (Stream<Document<Plan>> documents = BULK.lines(bytes(text))) {
            return documents.map(BulkLinesTest::brief).toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~a LF ~b LF           | 1 a; 2 b
            ~a LF ~b              | 1 a; 2 b
            ~a CR LF ~b CR LF     | 1 a; 2 b
            BOM ~a LF ~b          | 1 a; 2 b
            LF CR LF TAB LF ~a   | 4 a
            ~a LF { LF ~b         | 1 a; 2 ends-early@2:2; 3 b
            ~a LF { CR LF ~b      | 1 a; 2 ends-early@2:2; 3 b
            ~a LF ~a ~b LF ~b       | 1 a; 2 trailing-content@2:129; 3 b
            LF [] LF } LF ~b     | 2 wrong-kind@2:1; 3 not-json@3:1; 4 b
            BOM LF ~a            | 2 a
            BOM                 | ''
            LF                  | ''
            NOTHING             | ''
            """)
    void readsADocumentALine(String text, String expected) {
        String lines = text.replace("NOTHING", "")
                .replace("BOM", "\uFEFF")
                .replace("LF", "\n")
                .replace("CR", "\r")
                .replace("TAB", "\t")
                .replace(" ", "")
                .replace("~a", line("a"))
                .replace("~b", line("b"));

        assertThat(String.join("; ", briefs(lines))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void goesOverALineThatIsTooLong(int threads) {
        InputStream in = new SequenceInputStream(
                bytes(line("a") + "\n"),
                new SequenceInputStream(bytes(line("b") + " ".repeat(9 << 20)), bytes("\n" + line("c"))));

        assertThat(BULK.parallel(threads).lines(in).map(BulkLinesTest::brief))
                .containsExactly("1 a", "2 too-large@2:1", "3 c");
    }

    @Test
    void refusesBytesThatAreNoUtf8InTheirLineAlone() {
        byte[] text = (line("a") + "\n" + line("b?") + "\n" + line("c")).getBytes(StandardCharsets.UTF_8);
        text[new String(text, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xFF;

        assertThat(BULK.lines(new ByteArrayInputStream(text)).map(BulkLinesTest::brief))
                .containsExactly("1 a", "2 not-utf8@2:23", "3 c");
    }

    /** If what came before were moved for each byte, it would take minutes. */
    @Test
    void readsALongLineThatComesByteByByte() {
        InputStream slow = new FilterInputStream(bytes(" ".repeat(4_000_000) + line("a") + "\n" + line("b"))) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(1, length));
            }
        };
        try (Stream<Document<Plan>> documents = BULK.lines(slow)) {
            assertThat(documents.map(BulkLinesTest::brief)).containsExactly("1 a", "2 b");
        }
    }

    @Test
    void saysHowFarItIs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plans.ndjson"), line("a") + "\r\n\n" + line("b") + "\n");
        List<Document<Plan>> all = new ArrayList<>();
        try (Stream<Document<Plan>> documents = BULK.lines(file)) {
            documents.forEach(all::add);
        }

        assertThat(all).extracting(Document::end).containsExactly(line("a").length() + 2L, Files.size(file));
        assertThat(all).extracting(Document::name).containsOnly(file.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void givesWhatCameBeforeTheInputBrokeOff(int threads) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        List<String> read = new ArrayList<>();
        Stream<Document<Plan>> documents = BULK.parallel(threads)
                .lines(new SequenceInputStream(bytes(line("a") + "\n" + line("b") + "\n"), broken));

        assertThatThrownBy(() -> documents.forEach(document -> read.add(brief(document))))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(read).containsExactly("1 a", "2 b");
    }

    @Test
    void saysAtOnceThatThereIsNoFile() {
        assertThatThrownBy(() -> BULK.lines(Path.of("nowhere.ndjson"))).isInstanceOf(NoSuchFileException.class);
    }
}
