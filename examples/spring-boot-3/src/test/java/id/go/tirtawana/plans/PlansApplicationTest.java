package id.go.tirtawana.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.selaras.core.model.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PlansApplicationTest {

    private static final Path PLAN = Path.of("../rpjmd-tirtawana-2025-2029.json");

    @Autowired
    private ObjectMapper mapper;

    record Envelope(String sender, Plan plan) {}

    @Test
    void theMapperOfTheServiceReadsAndWritesPlans() throws Exception {
        Plan plan = mapper.readValue(Files.readString(PLAN), Plan.class);
        Envelope envelope = new Envelope("Bappeda", plan);

        assertThat(mapper.readTree(mapper.writeValueAsString(plan)))
                .isEqualTo(mapper.readTree(Files.readString(PLAN)));
        assertThat(mapper.readValue(mapper.writeValueAsString(envelope), Envelope.class))
                .isEqualTo(envelope);
    }

    @Test
    void theMapperOfTheServiceTellsWhatIsWrongWithOne() {
        assertThatThrownBy(() -> mapper.readValue("{ \"id\": \"p q\" }", Plan.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("/id (line 1, column 9)");
    }
}
