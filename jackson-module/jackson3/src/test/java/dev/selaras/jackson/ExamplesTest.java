package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../examples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadWithoutAnErrorAndWrittenBackToTheByte(Path file) throws IOException {
        ReadResult<Plan> result = PlanReader.standard().read(file);

        assertThat(result.getErrors()).isEmpty();
        assertThat(PlanWriter.standard().write(result.orElseThrow())).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isTheSameAfterYaml(Path file) throws IOException {
        String yaml = PlanWriter.yaml().write(PlanReader.standard().read(file).orElseThrow());

        assertThat(PlanWriter.standard().write(PlanReader.yaml().read(yaml).orElseThrow()))
                .isEqualTo(Files.readString(file));
    }
}
