package dev.selaras.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.format.Format;
import dev.selaras.format.Formats;
import dev.selaras.validation.PlanValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schemas are schemas, explain every member in both languages, and stand in documentation and artefact. */
class SchemaTest {

    private static final Path PUBLISHED = Path.of("../docs/schema");

    private static final Path EXAMPLES = Path.of("../examples");

    private static final Format<?> PROFILE = PlanValidator.standard().profileFormat();

    private static final Format<?> WAIVERS = PlanValidator.standard().waiversFormat();

    static Stream<Format<?>> formats() {
        return Stream.concat(Formats.all().stream(), Stream.of(PROFILE, WAIVERS));
    }

    static Stream<Arguments> ofOurs() {
        return Stream.of(Arguments.of("profile", PROFILE), Arguments.of("waivers", WAIVERS));
    }

    static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isASchemaOfTheDraft(Format<?> format) {
        assertThat(JsonSchema.of(format).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyMemberAndEveryKindOfValueIsExplainedInBothLanguages(Format<?> format) {
        JsonNode definitions = JsonSchema.of(format).text().get("$defs");

        for (JsonNode definition : definitions) {
            assertThat(definition.get("title").stringValue().split(" · ")).hasSize(2);
            for (JsonNode member : definition.path("properties")) {
                assertThat(member.get("description").stringValue().lines())
                        .hasSize(2)
                        .doesNotContain("");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void acceptsTheExamples(Path plan) throws IOException {
        assertThat(JsonSchema.of(Formats.PLAN).refusals(Files.readString(plan))).isEmpty();
    }

    @Test
    void acceptsTheExamplesOfSettings() throws IOException {
        assertThat(JsonSchema.of(PROFILE).refusals(Files.readString(EXAMPLES.resolve("settings/profil-contoh.json"))))
                .isEmpty();
        assertThat(JsonSchema.of(WAIVERS)
                        .refusals(Files.readString(EXAMPLES.resolve("settings/pengecualian-contoh.json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofOurs")
    void thePublishedFileIsWhatTheTablesSay(String name, Format<?> format) throws IOException {
        Path file = PUBLISHED.resolve(name + "-1.schema.json");
        String schema = format.schema();
        if (System.getProperty("catalogue.update") != null) {
            Files.writeString(file, schema);
        }

        assertThat(Files.readString(file))
                .as("%s is stale; run ./mvnw verify -Dcatalogue.update -pl validation -am", file)
                .isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("ofOurs")
    void theArtefactHoldsThePublishedFile(String name, Format<?> format) throws IOException {
        try (InputStream held =
                PlanValidator.class.getResourceAsStream("/META-INF/selaras/" + name + "-1.schema.json")) {
            assertThat(held).isNotNull();
        }
    }
}
