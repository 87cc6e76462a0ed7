package dev.selaras.validation.schema;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document in which one thing was changed.
 *
 * @param pointer where
 * @param change what stands there now, or what became of the member
 * @param document the whole of it
 */
record Mutant(String pointer, String change, JsonNode document) {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What is put in place of every value. */
    private static final List<String> VALUES = """
            null
            true
            -1
            2.5
            2025
            2025.0
            999
            10000
            1000000000
            100000000000000000000000000000000000000
            0.123456789012345678901234567890123456789
            ""
            "\\u00a0"
            "\\u2003\\t"
            "x"
            "a b"
            "a\\n"
            "a#b"
            "en-GB"
            "und"
            "0025"
            "2025-Q5"
            "2026-02-30"
            "2026-13-01"
            "RPJMD"
            "strict"
            "waiver-unused"
            []
            [null]
            ["x"]
            [2025]
            {}
            {"x":1}
            {"id":"a"}
            {"id":"a","en":"b"}
            {"raw":"1","level":1}
            {"numbers":"en"}
            {"level":1}
            {"level":1,"numbers":"en"}
            {"2025-12":"1"}
            {"2025-Q5":"1"}
            """.lines().toList();

    /** Every document that has one thing changed. */
    static Stream<Mutant> of(JsonNode good) {
        return places(good, "").flatMap(pointer -> at(good, pointer));
    }

    private static Stream<String> places(JsonNode node, String pointer) {
        Stream<String> inner = node.isObject()
                ? node.propertyNames().stream().flatMap(name -> places(node.get(name), pointer + "/" + name))
                : IntStream.range(0, node.size()).boxed().flatMap(i -> places(node.get(i), pointer + "/" + i));
        return Stream.concat(Stream.of(pointer), inner);
    }

    private static Stream<Mutant> at(JsonNode good, String pointer) {
        if (pointer.isEmpty()) {
            return VALUES.stream().map(value -> new Mutant(pointer, value, MAPPER.readTree(value)));
        }
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String name = pointer.substring(parent.length() + 1);
        Stream<Mutant> replaced = VALUES.stream().map(value -> {
            JsonNode document = good.deepCopy();
            put(document.at(parent), name, MAPPER.readTree(value));
            return new Mutant(pointer, value, document);
        });
        if (!good.at(parent).isObject()) {
            return replaced;
        }
        JsonNode without = good.deepCopy();
        JsonNode value = ((ObjectNode) without.at(parent)).remove(name);
        JsonNode renamed = without.deepCopy();
        ((ObjectNode) renamed.at(parent)).set(name + "x", value);
        JsonNode more = good.deepCopy();
        ((ObjectNode) more.at(parent)).set("lain", value);
        return Stream.concat(
                replaced,
                Stream.of(
                        new Mutant(pointer, "removed", without),
                        new Mutant(pointer, "renamed", renamed),
                        new Mutant(pointer, "doubled under another name", more)));
    }

    private static void put(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), value);
        }
    }
}
