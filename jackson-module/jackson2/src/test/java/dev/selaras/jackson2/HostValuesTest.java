package dev.selaras.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.testing.Plans;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans and their parts among the values of a host. */
class HostValuesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SelarasModule()).build();

    private static final String KNOWN = "{ \"id\": \"T1\", \"statement\": \"a\" }";

    @Test
    void isTheSameThroughTrees() throws IOException {
        Plan plan = Plans.small();

        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(plan), Plan.class)).isEqualTo(plan);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(MAPPER.writeValueAsString(plan)), Plan.class))
                .isEqualTo(plan);
        assertThat(MAPPER.convertValue(MAPPER.convertValue(plan, Map.class), Plan.class))
                .isEqualTo(plan);
    }

    @Test
    void isNotWholeWhereTheTokensOfAProgramStopInTheMiddle() throws IOException {
        TokenBuffer tokens = new TokenBuffer(MAPPER, false);
        tokens.writeStartObject();
        tokens.writeFieldName("id");
        tokens.writeString("T1");
        tokens.writeFieldName("statement");
        tokens.writeString("Satu");

        assertThatThrownBy(() -> MAPPER.readValue(tokens.asParser(), Goal.class))
                .isInstanceOf(MismatchedInputException.class);

        tokens.writeFieldName("missions");
        tokens.writeStartArray();

        assertThatThrownBy(() -> MAPPER.readValue(tokens.asParser(), Goal.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void isTheSameInsideOtherValues() throws IOException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(Envelope.full()), Envelope.class))
                .isEqualTo(Envelope.full());
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsString(Map.of("a", List.of(Plans.small()))),
                        new TypeReference<Map<String, List<Plan>>>() {}))
                .isEqualTo(Map.of("a", List.of(Plans.small())));
    }

    @Test
    void nullIsAnEmptyCellAndElseNothing() throws IOException {
        Envelope none = MAPPER.readValue("{ \"plan\": null, \"total\": null }", Envelope.class);

        assertThat(none.plan()).isNull();
        assertThat(none.total()).isEqualTo(Measurement.missing());
        assertThat(MAPPER.readValue("{}", Envelope.class).total()).isNull();
        assertThat(MAPPER.readValue("null", Measurement.class)).isEqualTo(Measurement.missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\"", "\"rpjmd\"", "\" RPJMD\"", "\"\"", "true", "[\"RPJMD\"]"})
    void aConstantIsItsNameAlone(String json) throws IOException {
        refuses(() -> MAPPER.readValue(json, PlanType.class), "/");
    }

    @Test
    void aPlanIsNotUpdatedInPlace() throws IOException {
        Goal old = Plans.small().getGoals().get(0);

        assertThatThrownBy(() -> MAPPER.readerForUpdating(old).readValue(KNOWN))
                .isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() ->
                        MAPPER.readerFor(Goal.class).withValueToUpdate(old).readValue(KNOWN))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void whatIsNoJsonInATreeIsRefused() throws IOException {
        ObjectNode goal = MAPPER.createObjectNode().put("id", "T1").putPOJO("statement", new Object());

        refuses(
                () -> MAPPER.treeToValue(goal, Goal.class),
                ReadingCode.NOT_JSON.message().getEnglish());
    }

    private static void refuses(ThrowingCallable reading, String said) throws IOException {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        MismatchedInputException.class,
                        refused -> assertThat(refused.getOriginalMessage()).contains(said));
    }
}
