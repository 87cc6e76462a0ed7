package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.testing.Plans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWriterTest {

    private static final Plan HALVED =
            Plan.builder().from(Plans.small()).title(Text.of("Rencana \uD83D")).build();

    @Test
    void refusesHalfACharacterInJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanWriter.standard().write(HALVED));
    }

    @Test
    void refusesHalfACharacterInYaml() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanWriter.yaml().write(HALVED));
    }

    @Test
    void leavesTheFileAloneThatItCanNotReplace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "before");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanWriter.standard().write(HALVED, file));

        assertThat(file).hasContent("before");
    }
}
