package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the page on YAML shows is read as the page says. */
class YamlPageTest {

    @Test
    void theExampleIsReadAsThePageSays() throws IOException {
        String page = Files.readString(Path.of("../../docs/yaml.md"));
        String yaml = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("```\n"));

        Plan plan = PlanReader.yaml().read(yaml).orElseThrow();
        Goal goal = plan.getGoals().get(0);

        assertThat(plan.getRegion().getCode()).contains("35.02.11");
        assertThat(goal.getNumber()).contains("1.10");
        assertThat(goal.getStatement().getPlain()).contains("Meningkatnya kualitas pelayanan kepada masyarakat");
        assertThat(plan.getIndicators().get(0).getMilestones())
                .extracting(milestone ->
                        milestone.getValue().getRaw() + milestone.getValue().isExact())
                .containsExactly("80,5false", "81.25true", "1.520false", "-false", "false");
    }

    @Test
    void theModelPlanIsWrittenToTheByte() throws IOException {
        Path model = Path.of("../../examples/rpjmd-tirtawana-2025-2029.yaml");
        Plan plan = PlanReader.standard().read(model).orElseThrow();

        assertThat(PlanWriter.yaml().write(plan)).isEqualTo(Files.readString(model));
        assertThat(PlanWriter.standard().write(plan))
                .isEqualTo(Files.readString(Path.of("../../examples/rpjmd-tirtawana-2025-2029.json")));
    }
}
