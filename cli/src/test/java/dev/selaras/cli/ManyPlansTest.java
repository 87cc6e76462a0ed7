package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.jackson.BulkReader;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.PlanValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java for many plans is the Java below. */
class ManyPlansTest {

    private static final Path BROKEN = Path.of("../examples/rpjmd-tirtawana-2025-2029-rusak.json");

    private static void check(Path manyPlans, PrintStream out) throws IOException {
        PlanValidator validator = PlanValidator.standard();
        // <many>
        BulkReader<String> reader = PlanReader.standard()
                .bulk()
                .map(document -> document.line() + ": "
                        + document.result()
                                .getValue()
                                .map(each -> validator.validate(each).verdict().name())
                                .orElseGet(document.result()::summary))
                .parallel(2);
        try (Stream<String> lines = reader.lines(manyPlans)) {
            lines.forEach(out::println);
        }
        // </many>
    }

    @Test
    void eachIsCheckedAndABadOneDoesNotStopTheRest(@TempDir Path folder) throws IOException {
        String plan = Files.readString(BROKEN).lines().map(String::strip).collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("plans.ndjson"), "{\n" + plan + "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        check(file, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("1: /"))
                .contains("2: INVALID");
    }
}
