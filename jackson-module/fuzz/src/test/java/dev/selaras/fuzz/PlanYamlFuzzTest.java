package dev.selaras.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.selaras.core.model.Plan;
import dev.selaras.format.Formats;
import dev.selaras.jackson.DocumentReader;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a plan in YAML. */
class PlanYamlFuzzTest {

    private static final DocumentReader<Plan> READER = DocumentReader.yaml(Formats.PLAN);

    static Stream<byte[]> seeds() {
        return Seeds.plansInYaml();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest
    void isReadOrRefused(byte[] document) {
        PlanLaws.check(READER, document);
    }
}
