package dev.selaras.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of plans is made from the tables of fields, and the artefact has it. */
class SchemaFileTest {

    private static final Path FILE = Path.of("../../docs/schema/plan-1.schema.json");

    @Test
    void thePublishedFileIsWhatTheTablesSay() throws IOException {
        String schema = Formats.PLAN.schema();
        if (System.getProperty("catalogue.update") != null) {
            Files.writeString(FILE, schema);
        }

        assertThat(Files.readString(FILE))
                .as("%s is stale; run ./mvnw verify -Dcatalogue.update -pl jackson-module/format -am", FILE)
                .isEqualTo(schema);
    }

    @Test
    void theArtefactHoldsThePublishedFile() throws IOException {
        try (InputStream held = Format.class.getResourceAsStream("/META-INF/selaras/plan-1.schema.json")) {
            assertThat(held).isNotNull();
            assertThat(new String(held.readAllBytes(), StandardCharsets.UTF_8)).contains("$defs");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.selaras.format.Formats#all")
    void everyFormatHasASchema(Format<?> format) {
        assertThat(format.schema()).contains("https://json-schema.org/draft/2020-12/schema");
    }
}
