package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.PatchOperation;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Applies patches to documents, as RFC 6902 says; what can't be applied fails the test. */
final class JsonPatches {

    private JsonPatches() {}

    /** A copy of the document with the patch applied. */
    static JsonNode apply(JsonNode document, Patch patch) {
        JsonNode changed = document.deepCopy();
        patch.getOperations().forEach(operation -> apply(changed, operation));
        return changed;
    }

    private static void apply(JsonNode document, PatchOperation operation) {
        JsonPointer path = JsonPointer.compile(operation.getPath());
        JsonNode there = document.at(path);
        JsonNode owner = document.at(path.head());
        assertThat(owner.isMissingNode()).as(operation.toString()).isFalse();
        switch (operation.getOp()) {
            case TEST -> assertThat(there).as(operation.toString()).isEqualTo(value(operation));
            case ADD -> add(owner, path.last(), value(operation));
            case REPLACE -> {
                remove(owner, path.last(), there);
                add(owner, path.last(), value(operation));
            }
            case REMOVE -> remove(owner, path.last(), there);
        }
    }

    private static void add(JsonNode owner, JsonPointer last, JsonNode value) {
        if (owner instanceof ArrayNode list) {
            list.insert(last.getMatchingIndex(), value);
        } else {
            ((ObjectNode) owner).set(last.getMatchingProperty(), value);
        }
    }

    private static void remove(JsonNode owner, JsonPointer last, JsonNode there) {
        assertThat(there.isMissingNode()).as(last.toString()).isFalse();
        if (owner instanceof ArrayNode list) {
            list.remove(last.getMatchingIndex());
        } else {
            ((ObjectNode) owner).remove(last.getMatchingProperty());
        }
    }

    private static JsonNode value(PatchOperation operation) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return operation
                .getText()
                .<JsonNode>map(nodes::stringNode)
                .orElseGet(() -> nodes.numberNode(operation.getNumber().orElseThrow()));
    }
}
