package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingError;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class BulkReaderPropertiesTest {

    private static final String GOOD = BulkLinesTest.line("p");

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> good = indented(0, 9_000);
        Arbitrary<String> cut =
                Arbitraries.integers().between(1, GOOD.length() - 1).map(end -> GOOD.substring(0, end));
        Arbitrary<String> odd = Arbitraries.of("[]", "null", "}", "\"", "1e999", "[".repeat(99), "\u0000");
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("{}[]\":,\\\r\uD83Dé0a \uFEFF")
                .ofMinLength(1)
                .map(any -> "x" + any);
        return Arbitraries.frequencyOf(
                        Tuple.of(18, good),
                        Tuple.of(1, indented(60_000, 140_000)),
                        Tuple.of(3, cut),
                        Tuple.of(3, odd),
                        Tuple.of(3, text),
                        Tuple.of(3, Arbitraries.of("", " \t")))
                .list()
                .ofMaxSize(200);
    }

    /** Lines that are good, shorter or longer than what is read at once. */
    private static Arbitrary<String> indented(int least, int most) {
        return Arbitraries.integers().between(least, most).map(spaces -> " ".repeat(spaces) + GOOD);
    }

    private static List<Document<Plan>> read(List<String> lines, int threads) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try (Stream<Document<Plan>> documents =
                PlanReader.standard().bulk().parallel(threads).lines(new ByteArrayInputStream(bytes))) {
            return documents.toList();
        }
    }

    @Property(tries = 100)
    void exactlyTheBadLinesFailAsTheyDoAlone(
            @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 3) int threads) {
        List<String> alone = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> (i + 1) + " "
                        + codes(PlanReader.standard().read(lines.get(i).getBytes(StandardCharsets.UTF_8))))
                .toList();

        assertThat(read(lines, threads))
                .extracting(document -> document.line() + " " + codes(document.result()))
                .isEqualTo(alone);
    }

    private static String codes(ReadResult<Plan> result) {
        return result.getErrors().stream()
                        .map(error -> error.getCode() + error.getPointer())
                        .toList()
                + result.getValue().map(Plan::toString).orElse("");
    }

    @Property(tries = 100)
    void theLineOfAnErrorIsTheLineInTheFile(@ForAll("lines") List<String> lines) {
        assertThat(read(lines, 1))
                .allSatisfy(document -> assertThat(document.result().getErrors())
                        .extracting(ReadingError::getLine)
                        .allMatch(line -> line == document.line()));
    }

    @Property(tries = 100)
    void threadsChangeNothing(@ForAll("lines") List<String> lines, @ForAll @IntRange(min = 2, max = 4) int threads) {
        assertThat(read(lines, threads).stream()
                        .map(BulkReaderPropertiesTest::all)
                        .toList())
                .isEqualTo(read(lines, 1).stream()
                        .map(BulkReaderPropertiesTest::all)
                        .toList());
    }

    private static String all(Document<Plan> document) {
        return document.end() + " " + BulkLinesTest.brief(document);
    }
}
