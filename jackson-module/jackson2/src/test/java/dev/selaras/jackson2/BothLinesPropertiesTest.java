package dev.selaras.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.PlanArbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PlanArbitraries.class)
class BothLinesPropertiesTest {

    private final ObjectMapper jackson2 = JsonMapper.builder()
            .addModule(new SelarasModule())
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private final tools.jackson.databind.json.JsonMapper jackson3 = tools.jackson.databind.json.JsonMapper.builder()
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

    @Property(tries = 100)
    void bothHoldThemInTreesAsWell(@ForAll Plan plan) throws JsonProcessingException {
        assertThat(jackson2.treeToValue(jackson2.valueToTree(plan), Plan.class)).isEqualTo(plan);
        assertThat(jackson3.treeToValue(jackson3.valueToTree(plan), Plan.class)).isEqualTo(plan);
    }
}
