package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guides show stands in files that are built and run. */
class GuidesTest {

    private static final Pattern BLOCK =
            Pattern.compile("^```(?:java|xml|properties)\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    private static final List<Path> EXECUTED = List.of(
            Path.of("../examples/spring-boot-3"),
            Path.of("../examples/spring-boot-4"),
            Path.of("../examples/jakarta"),
            Path.of("../examples/spark"),
            Path.of("../validation/src/test/java/dev/selaras/validation/bean"),
            Path.of("../validation/src/test/java/dev/selaras/validation/spring"));

    @ParameterizedTest
    @CsvSource({"guide-spring.md, 6", "guide-jakarta.md, 6", "performance.md, 1"})
    void showWhatIsRun(String guide, int least) throws IOException {
        String executed = executed();
        List<String> shown = BLOCK.matcher(Files.readString(Path.of("../docs", guide)))
                .results()
                .map(block -> plain(block.group(1)))
                .toList();

        assertThat(shown).hasSizeGreaterThanOrEqualTo(least).allMatch(executed::contains);
    }

    private static String executed() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path folder : EXECUTED) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(GuidesTest::isSource).toList()) {
                    texts.add(plain(Files.readString(file)));
                }
            }
        }
        return String.join("\n", texts);
    }

    private static boolean isSource(Path file) {
        String name = file.toString();
        return (name.endsWith(".java") || name.endsWith(".xml") || name.endsWith(".properties"))
                && !name.contains("target");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
