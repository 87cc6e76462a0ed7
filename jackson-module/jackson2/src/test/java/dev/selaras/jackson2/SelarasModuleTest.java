package dev.selaras.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.format.reading.UnreadableDocumentException;
import dev.selaras.testing.Plans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelarasModuleTest {

    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    @Test
    void isFoundByMappersAndReadsWhatItWrites() throws JsonProcessingException {
        Plan plan = Plans.small();

        assertThat(mapper.readValue(mapper.writeValueAsString(plan), Plan.class))
                .isEqualTo(plan);
    }

    @Test
    void readsAndWritesPartsOfAPlanInsideOtherValues() throws JsonProcessingException {
        List<Goal> goals = Plans.small().getGoals();

        assertThat(mapper.readValue(mapper.writeValueAsString(goals), new TypeReference<List<Goal>>() {}))
                .isEqualTo(goals);
    }

    @Test
    void keepsItsFormatUnderTheNamingStrategyOfTheHost() throws JsonProcessingException {
        ObjectMapper snake = new ObjectMapper()
                .findAndRegisterModules()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

        assertThat(snake.writeValueAsString(Plans.small())).contains("\"legalBasis\"");
    }

    @Test
    void tellsTheHostEachErrorInWordsOfTheDocument() {
        assertThatThrownBy(() -> mapper.readValue("{ \"id\": \"T1\", \"statment\": \"a\" }", Goal.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/statment")
                .hasMessageContaining("\"statement\"")
                .hasMessageNotContaining("Builder");
    }

    @Test
    void saysThatADocumentEndsEarly() {
        assertThatThrownBy(() -> mapper.readValue("{ \"id\": ", Goal.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("ends before it is complete");
    }

    @Test
    void passesOnThatTheStreamOfTheHostFailed() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream begun = new SequenceInputStream(
                new ByteArrayInputStream("{ \"id\": ".getBytes(StandardCharsets.UTF_8)), failing);

        assertThatThrownBy(() -> mapper.readValue(begun, Goal.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gone");
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
