package dev.selaras.validation.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.selaras.format.Format;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of a format, as a validator of others understands it. */
record JsonSchema(JsonNode text, Schema schema) {

    private static final SchemaLocation DRAFT = SchemaLocation.of("https://json-schema.org/draft/2020-12/schema");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static JsonSchema of(Format<?> format) {
        JsonNode text = JsonMapper.shared().readTree(format.schema());
        return new JsonSchema(text, REGISTRY.getSchema(text));
    }

    /** What the draft itself has against the schema. */
    List<Error> faults() {
        return REGISTRY.getSchema(DRAFT).validate(text);
    }

    /** What the schema has against a document. */
    List<Error> refusals(JsonNode document) {
        return schema.validate(document);
    }

    List<Error> refusals(String document) {
        return refusals(JsonMapper.shared().readTree(document));
    }

    /** Whether the schema has nothing against a document; no more is asked once it has. */
    boolean accepts(JsonNode document) {
        return schema.validate(document, run -> run.executionConfig(config -> config.failFast(true)))
                .isEmpty();
    }
}
