package dev.selaras.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.jackson.PlanReader;
import dev.selaras.testing.HostileCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** A host's mapper, of either line, lets through no document that the reader refuses, and fails in its own way alone. */
class HostileMapperTest {

    private static final JsonMapper JACKSON2 = JsonMapper.builder()
            .addModule(new SelarasModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final tools.jackson.databind.json.JsonMapper JACKSON3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(new dev.selaras.jackson.SelarasModule())
                    .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /** A mapper goes over a document once. */
    private static final Set<String> READ_BY_THE_READER_ALONE = Set.of("numbers declared after cells");

    /** The mapper itself makes nothing of them, not a plan. */
    private static final Set<String> NULL = Set.of("null for the document");

    /** Of these the mapper speaks itself, before it comes to a plan or after it. */
    private static final Set<String> SPOKEN_OF_BY_THE_MAPPER = Set.of(
            "byte order mark and nothing else",
            "nothing at all",
            "white space only",
            "white space without end",
            "second plan");

    /** The number is a year once it is in a tree. */
    private static final Set<String> READ_FROM_TREES = Set.of("exponent for a year");

    private interface Door {
        @Nullable Plan read(String json) throws JsonProcessingException;
    }

    /** What has reached a program as text: bytes are decoded by the mapper, and more leniently. */
    private static List<HostileCase> corpus() {
        return HostileCase.all().stream()
                .filter(document -> !document.expected().contains("not-utf8"))
                .filter(document -> !document.expected().startsWith("other-encoding"))
                .toList();
    }

    @Timeout(20)
    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void jackson2RefusesWhatTheReaderRefuses(HostileCase document) throws JsonProcessingException {
        refusesWhatTheReaderRefuses(document, json -> JACKSON2.readValue(json, Plan.class));
    }

    @Timeout(20)
    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void jackson3RefusesWhatTheReaderRefuses(HostileCase document) throws JsonProcessingException {
        refusesWhatTheReaderRefuses(document, json -> JACKSON3.readValue(json, Plan.class));
    }

    /** Trees as the page for hosts says to make them. */
    @Timeout(20)
    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void aTreeOfJackson2HidesNothing(HostileCase document) throws JsonProcessingException {
        JsonMapper mapper = JACKSON2.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        JsonNode tree;
        try {
            tree = mapper.readTree(text(document));
        } catch (JsonProcessingException | NumberFormatException e) {
            // There is no tree. The exponent that no int holds is the mapper's, and known to its makers.
            return;
        }
        if (!tree.isMissingNode() && !READ_FROM_TREES.contains(document.name())) {
            refusesWhatTheReaderRefuses(document, json -> mapper.treeToValue(tree, Plan.class));
        }
    }

    private static void refusesWhatTheReaderRefuses(HostileCase document, Door door) throws JsonProcessingException {
        String json = text(document);
        ReadResult<Plan> expected = PlanReader.standard().read(document.bytes());
        if (NULL.contains(document.name())) {
            assertThat(door.read(json)).isNull();
        } else if (expected.getValue().isPresent() && !READ_BY_THE_READER_ALONE.contains(document.name())) {
            assertThat(door.read(json)).isEqualTo(expected.orElseThrow());
        } else {
            assertThatThrownBy(() -> door.read(json))
                    .isInstanceOfAny(JsonProcessingException.class, JacksonException.class)
                    .satisfies(thrown -> {
                        if (!SPOKEN_OF_BY_THE_MAPPER.contains(document.name())) {
                            speaksOfTheDocument(thrown);
                        }
                    });
        }
    }

    /** What databind throws is ours; what is thrown before it is the parser's. */
    private static void speaksOfTheDocument(Throwable thrown) {
        String said = thrown instanceof JsonMappingException of2
                ? of2.getOriginalMessage()
                : thrown instanceof DatabindException of3 ? of3.getOriginalMessage() : "/";

        assertThat(said)
                .startsWith("/")
                .doesNotContainIgnoringCase("jackson", "exception", "java.", "dev.selaras", "builder", "parser");
    }

    private static String text(HostileCase document) {
        String text = new String(document.bytes(), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
