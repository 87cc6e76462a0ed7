package dev.selaras.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.PlanArbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.json.JsonMapper;

@Domain(PlanArbitraries.class)
class BothLinesPropertiesTest {

    private final ObjectMapper jackson2 = new ObjectMapper().registerModule(new SelarasModule());
    private final JsonMapper jackson3 = JsonMapper.builder()
            .addModule(new dev.selaras.jackson.SelarasModule())
            .build();

    @Property(tries = 200)
    void bothWriteTheSameBytes(@ForAll Plan plan) throws JsonProcessingException {
        assertThat(jackson2.writeValueAsBytes(plan)).isEqualTo(jackson3.writeValueAsBytes(plan));
    }

    @Property(tries = 200)
    void eachReadsWhatTheOtherWrites(@ForAll Plan plan) throws Exception {
        assertThat(jackson2.readValue(jackson3.writeValueAsBytes(plan), Plan.class))
                .isEqualTo(plan);
        assertThat(jackson3.readValue(jackson2.writeValueAsBytes(plan), Plan.class))
                .isEqualTo(plan);
    }
}
