package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.testing.Plans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private static final String PLAN = YamlRefusalTest.PLAN;

    private static ReadResult<Plan> read(String yaml) {
        return PlanReader.yaml().read(yaml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%YAML 1.2\n---\n", "# catatan\n\n%YAML 1.2 # inti\n--- # awal\n", "---\n", "\uFEFF"})
    void readsWhatMayStandBeforeThePlan(String before) {
        byte[] utf8 = (before + PLAN + "...\n# akhir").getBytes(StandardCharsets.UTF_8);

        assertThat(PlanReader.yaml().read(utf8).getErrors()).isEmpty();
    }

    @Test
    void takesTheTextWhereTheFormatAsksForOneAndTheNumberWhereItAsksForThat() {
        String yaml = PLAN.replace("Meningkatnya mutu", "2026-01-31").replace("title: Contoh", "title: no");
        Plan plan = read(yaml.replace("selaras: \"1\"", "selaras: 1")).orElseThrow();

        assertThat(plan.getTitle().toString()).contains("no");
        assertThat(plan.getGoals().get(0).getNumber()).contains("1.10");
        assertThat(plan.getGoals().get(0).getStatement().getPlain()).contains("2026-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "73.920, 73.920, true",
        "'\"73.92\"', 73.92, false",
        "'73,92', '73,92', false",
        "010, 010, false",
        "1e3, 1000, true",
        "81-82, 81-82, false",
        "-1, -1, true",
        "+1, +1, false",
        "'', '', false",
        "null, '', false"
    })
    void aCellWithoutQuotesIsANumberJustWhereJsonHasOne(String cell, String raw, boolean exact) {
        Plan plan = read(PLAN.replace("80,5", cell)).orElseThrow();
        Measurement read = plan.getIndicators().get(0).getMilestones().get(0).getValue();

        assertThat(read.getRaw()).isEqualTo(raw);
        assertThat(read.isExact()).isEqualTo(exact);
    }

    @Test
    void keepsTheLinesOfATextAsYamlHasThem() {
        String statement = "Meningkatnya mutu";
        String literal = PLAN.replace(statement, "|\n      a\n\n      b");
        String folded = PLAN.replace(statement, ">-\n      a\n      b");

        assertThat(read(literal).orElseThrow().getGoals().get(0).getStatement().getPlain())
                .contains("a\n\nb\n");
        assertThat(read(folded).orElseThrow().getGoals().get(0).getStatement().getPlain())
                .contains("a b");
    }

    @Test
    void theNameOfAFileDecides(@TempDir Path folder) throws IOException {
        Plan plan = Plans.small();
        for (String name : new String[] {"a.yaml", "a.YML", "a.json", "a"}) {
            Path file = folder.resolve(name);
            PlanWriter.standard().write(plan, file);

            assertThat(PlanReader.standard().read(file).orElseThrow()).isEqualTo(plan);
            assertThat(Files.readString(file).startsWith("{")).isEqualTo(!name.contains(".y") && !name.contains(".Y"));
        }
        PlanWriter.yaml().write(plan, folder.resolve("a"));
        assertThat(PlanReader.yaml().read(folder.resolve("a")).orElseThrow()).isEqualTo(plan);
    }
}
