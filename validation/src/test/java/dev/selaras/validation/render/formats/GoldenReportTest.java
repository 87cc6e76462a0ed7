package dev.selaras.validation.render.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A small report in each form and language, to the byte; but for the page, which nobody could compare by eye. */
class GoldenReportTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/selaras/validation/render/formats");

    static Stream<Arguments> forms() {
        return ReportFormats.all().stream()
                .filter(format -> !format.name().equals("html"))
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format.name(), language)));
    }

    private static CheckedDocuments checked() throws IOException {
        return CheckedExamples.checked(
                CheckedExamples.waiving(CheckedExamples.few()),
                Map.of("examples/" + CheckedExamples.BROKEN.getFileName(), Files.readAllBytes(CheckedExamples.BROKEN)),
                CheckedExamples.MISSING);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isWhatItWas(String name, Language language) throws IOException {
        ReportFormat format = ReportFormats.find(name).orElseThrow();
        byte[] written = format.render(checked(), language).getBytes(StandardCharsets.UTF_8);
        Path file = FOLDER.resolve("report." + language.tag() + "." + name);
        if (System.getProperty("catalogue.update") != null) {
            Files.write(file, written);
        }

        assertThat(written)
                .as("%s is stale; run ./mvnw verify -Dcatalogue.update -pl validation -am", file)
                .isEqualTo(Files.readAllBytes(file));
    }
}
