package dev.selaras.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.Plans;
import java.io.IOException;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a host's own mapper holds for plans, and what does not. */
class HostMapperTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SelarasModule()).build();

    private static final String GOAL = "{ \"id\": \"T1\", \"statement\": \"a\", \"nots\": 1 }";

    private static final String KNOWN = "{ \"id\": \"T1\", \"statement\": \"a\" }";

    static List<JsonMapper.Builder> preferences() {
        return List.of(
                mapper().propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE),
                mapper().defaultPropertyInclusion(JsonInclude.Value.construct(
                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS)),
                mapper().defaultPropertyInclusion(JsonInclude.Value.construct(
                        JsonInclude.Include.ALWAYS, JsonInclude.Include.USE_DEFAULTS)),
                mapper().defaultDateFormat(new SimpleDateFormat("dd/MM/yyyy", Locale.ROOT)),
                mapper().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS),
                mapper().enable(SerializationFeature.WRITE_ENUMS_USING_INDEX),
                mapper().enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT),
                mapper().defaultMergeable(true),
                mapper().activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL));
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder().addModule(new SelarasModule());
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void theFormatIsTheSameWhateverTheHostPrefers(JsonMapper.Builder preference) throws IOException {
        JsonMapper host = preference.build();
        Plan plan = Plans.small();

        assertThat(host.writeValueAsString(plan)).isEqualTo(MAPPER.writeValueAsString(plan));
        assertThat(host.readValue(MAPPER.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
        assertThat(host.readValue(host.writeValueAsString(Envelope.full()), Envelope.class))
                .isEqualTo(Envelope.full());
    }

    @Test
    void theLayoutIsTheHosts() throws IOException {
        JsonMapper host = mapper().enable(SerializationFeature.INDENT_OUTPUT).build();

        assertThat(host.writeValueAsString(Plans.small())).contains("\n  \"id\" : ");
    }

    @Test
    void unknownMembersAreForTheHostToDecide() throws IOException {
        JsonMapper lenient = mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(lenient.readValue(GOAL, Goal.class).getId().getValue()).isEqualTo("T1");
        refuses(() -> MAPPER.readValue(GOAL, Goal.class), "/nots");
    }

    @Test
    void whatFollowsAPlanIsForTheHostToDecide() throws IOException {
        JsonMapper strict =
                mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
        String twice = KNOWN + KNOWN;

        assertThat(MAPPER.readValue(twice, Goal.class).getId().getValue()).isEqualTo("T1");
        assertThat(MAPPER.readerFor(Goal.class).readValues(twice).readAll()).hasSize(2);
        assertThatThrownBy(() -> strict.readValue(twice, Goal.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void theLimitsOfTheHostHold() throws IOException {
        JsonFactory narrow = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(5).build())
                .build();
        JsonMapper host =
                JsonMapper.builder(narrow).addModule(new SelarasModule()).build();

        refuses(() -> host.readValue("{ \"id\": \"a\", \"statement\": \"too long\" }", Goal.class), "/statement");
    }

    private static void refuses(ThrowingCallable reading, String said) throws IOException {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        MismatchedInputException.class,
                        refused -> assertThat(refused.getOriginalMessage()).contains(said));
    }
}
