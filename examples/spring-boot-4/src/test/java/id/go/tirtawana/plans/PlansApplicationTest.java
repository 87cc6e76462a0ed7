package id.go.tirtawana.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.testkit.ValidPlans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
class PlansApplicationTest {

    private static final String PLAN =
            PlanWriter.standard().write(ValidPlans.plain(PlanType.RPJMD).plan());

    @Autowired
    private JsonMapper mapper;

    record Envelope(String sender, Plan plan) {}

    @Test
    void theMapperOfTheServiceReadsAndWritesPlans() throws Exception {
        Plan plan = mapper.readValue(PLAN, Plan.class);
        Envelope envelope = new Envelope("Bappeda", plan);

        assertThat(mapper.readTree(mapper.writeValueAsString(plan))).isEqualTo(mapper.readTree(PLAN));
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
