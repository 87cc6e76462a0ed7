package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.format.reading.UnreadableDocumentException;
import dev.selaras.testing.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class SelarasModuleTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Test
    void isFoundByMappersAndReadsWhatItWrites() {
        Plan plan = Plans.small();

        assertThat(mapper.readValue(mapper.writeValueAsString(plan), Plan.class))
                .isEqualTo(plan);
    }

    @Test
    void writesTheFormatOfTheWriter() {
        Plan plan = Plans.small();

        assertThat(mapper.readTree(mapper.writeValueAsString(plan)))
                .isEqualTo(mapper.readTree(PlanWriter.standard().write(plan)));
    }

    @Test
    void readsAndWritesPartsOfAPlanInsideOtherValues() {
        List<Goal> goals = Plans.small().getGoals();

        assertThat(mapper.readValue(mapper.writeValueAsString(goals), new TypeReference<List<Goal>>() {}))
                .isEqualTo(goals);
    }

    @Test
    void keepsItsFormatUnderTheNamingStrategyOfTheHost() {
        JsonMapper snake = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();

        assertThat(snake.writeValueAsString(Plans.small())).contains("\"legalBasis\"");
    }

    @Test
    void tellsTheHostEachErrorInWordsOfTheDocument() {
        JsonMapper strict = mapper.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThatThrownBy(() -> strict.readValue("{ \"id\": \"T1\", \"statment\": \"a\" }", Goal.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/statment")
                .hasMessageContaining("\"statement\"")
                .hasMessageNotContaining("Builder");
    }

    @Test
    void tellsEachErrorToHostsThatAskForTheCause() {
        assertThatThrownBy(() -> mapper.readValue("[ { \"id\": \"T 1\" } ]", Goal[].class))
                .rootCause()
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        cause -> assertThat(cause.getErrors())
                                .extracting(ReadingError::getPointer)
                                .contains("/id"));
    }
}
