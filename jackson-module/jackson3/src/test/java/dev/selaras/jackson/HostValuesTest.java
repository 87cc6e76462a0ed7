package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.testing.Plans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/** Plans and their parts among the values of a host. */
class HostValuesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final String GOAL = "{ \"id\": \"T1\", \"statement\": \"a\", \"nots\": 1 }";

    @Test
    void isTheSameThroughTrees() {
        Plan plan = Plans.small();

        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(plan), Plan.class)).isEqualTo(plan);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(MAPPER.writeValueAsString(plan)), Plan.class))
                .isEqualTo(plan);
        assertThat(MAPPER.convertValue(MAPPER.convertValue(plan, Map.class), Plan.class))
                .isEqualTo(plan);
    }

    @Test
    void isNotWholeWhereTheTokensOfAProgramStopInTheMiddle() {
        TokenBuffer tokens = TokenBuffer.forGeneration();
        tokens.writeStartObject();
        tokens.writeName("id");
        tokens.writeString("T1");
        tokens.writeName("statement");
        tokens.writeString("Satu");

        assertThatThrownBy(() -> MAPPER.readValue(tokens.asParser(ObjectReadContext.empty()), Goal.class))
                .isInstanceOf(MismatchedInputException.class);

        tokens.writeName("missions");
        tokens.writeStartArray();

        assertThatThrownBy(() -> MAPPER.readValue(tokens.asParser(ObjectReadContext.empty()), Goal.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void isTheSameInsideOtherValues() {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(Envelope.full()), Envelope.class))
                .isEqualTo(Envelope.full());
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsString(Map.of("a", List.of(Plans.small()))),
                        new TypeReference<Map<String, List<Plan>>>() {}))
                .isEqualTo(Map.of("a", List.of(Plans.small())));
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsString(Optional.of(Plans.small())), new TypeReference<Optional<Plan>>() {}))
                .contains(Plans.small());
    }

    @Test
    void nullIsAnEmptyCellAndElseNothing() {
        Envelope none = MAPPER.readValue("{ \"plan\": null, \"total\": null }", Envelope.class);

        assertThat(none.plan()).isNull();
        assertThat(none.total()).isEqualTo(Measurement.missing());
        assertThat(MAPPER.readValue("{}", Envelope.class).total()).isNull();
        assertThat(MAPPER.readValue("null", Measurement.class)).isEqualTo(Measurement.missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\"", "\"rpjmd\"", "\" RPJMD\"", "\"\"", "true", "[\"RPJMD\"]"})
    void aConstantIsItsNameAlone(String json) {
        refuses(() -> MAPPER.readValue(json, PlanType.class), "/");
    }

    @Test
    void aPlanIsNotUpdatedInPlace() {
        Goal old = Plans.small().getGoals().get(0);

        assertThatThrownBy(() -> MAPPER.readerForUpdating(old).readValue(GOAL)).isInstanceOf(DatabindException.class);
        assertThatThrownBy(() ->
                        MAPPER.readerFor(Goal.class).withValueToUpdate(old).readValue(GOAL))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void whatIsNoJsonInATreeIsRefused() {
        ObjectNode goal = MAPPER.createObjectNode().put("id", "T1").putPOJO("statement", new Object());

        refuses(
                () -> MAPPER.treeToValue(goal, Goal.class),
                ReadingCode.NOT_JSON.message().getEnglish());
    }

    private static void refuses(ThrowingCallable reading, String said) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        MismatchedInputException.class,
                        refused -> assertThat(refused.getOriginalMessage()).contains(said));
    }
}
