package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.Plans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What of a host's own mapper holds for plans, and what does not. */
class HostMapperTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final String GOAL = "{ \"id\": \"T1\", \"statement\": \"a\", \"nots\": 1 }";

    static List<JsonMapper.Builder> preferences() {
        return List.of(
                mapper().propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE),
                mapper().changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY)),
                mapper().changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.ALWAYS)),
                mapper().defaultDateFormat(new SimpleDateFormat("dd/MM/yyyy", Locale.ROOT)),
                mapper().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS),
                mapper().enable(EnumFeature.WRITE_ENUMS_USING_INDEX),
                mapper().enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT),
                mapper().defaultMergeable(true),
                mapper().activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL));
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder().findAndAddModules();
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void theFormatIsTheSameWhateverTheHostPrefers(JsonMapper.Builder preference) {
        JsonMapper host = preference.build();
        Plan plan = Plans.small();

        assertThat(host.writeValueAsString(plan)).isEqualTo(MAPPER.writeValueAsString(plan));
        assertThat(host.readValue(MAPPER.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
        assertThat(host.readValue(host.writeValueAsString(Envelope.full()), Envelope.class))
                .isEqualTo(Envelope.full());
    }

    @Test
    void theLayoutIsTheHosts() {
        JsonMapper host = mapper().enable(SerializationFeature.INDENT_OUTPUT).build();

        assertThat(host.writeValueAsString(Plans.small())).contains("\n  \"id\" : ");
    }

    @Test
    void unknownMembersAreForTheHostToDecide() {
        JsonMapper strict = mapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(MAPPER.readValue(GOAL, Goal.class).getId().getValue()).isEqualTo("T1");
        refuses(() -> strict.readValue(GOAL, Goal.class), "/nots");
    }

    @Test
    void whatFollowsAPlanIsForTheHostToDecide() {
        JsonMapper lenient =
                mapper().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
        String twice = GOAL + GOAL;

        assertThat(lenient.readValue(twice, Goal.class).getId().getValue()).isEqualTo("T1");
        assertThat(lenient.readerFor(Goal.class).readValues(twice).readAll()).hasSize(2);
        assertThatThrownBy(() -> MAPPER.readValue(twice, Goal.class)).isInstanceOf(DatabindException.class);
    }

    @Test
    void theLimitsOfTheHostHold() {
        JsonFactory narrow = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(5).build())
                .build();
        JsonMapper host = JsonMapper.builder(narrow).findAndAddModules().build();

        refuses(() -> host.readValue("{ \"id\": \"a\", \"statement\": \"too long\" }", Goal.class), "/statement");
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

        assertThatThrownBy(() -> MAPPER.readValue(begun, Goal.class)).isInstanceOf(JacksonIOException.class);
    }

    private static void refuses(ThrowingCallable reading, String said) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        MismatchedInputException.class,
                        refused -> assertThat(refused.getOriginalMessage()).contains(said));
    }
}
