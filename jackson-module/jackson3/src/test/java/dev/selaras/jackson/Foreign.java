package dev.selaras.jackson;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Members that the format does not know, put into objects of a plan at random and found again. */
final class Foreign {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Members whose objects have data for names. */
    private static final Set<String> MAPS = Set.of(
            "title motto name statement shortForm synthesis meaning text quotedAs definition formula source label codes milestones actuals"
                    .split(" "));

    /** What objects in lists go by. */
    private static final List<String> KEYS = List.of("id", "ref", "name", "code", "marker");

    private static final List<String> NAMES = List.of("x-a", "x-b", "x-: #", "x-/~1", "x-\"'", "x-" + "n".repeat(150));

    private static final List<String> VALUES = Stream.of(
                    "null true false 0 -0.50 1e3 \"\" \"true\" \"1.10\" \"-_#:_b\" \"a\\nb\\n\" \"😀\" [] {} [1,2] [\"a\",[],[[3],{}]]"
                            + " {\"id\":\"T1\",\"x-a\":[{\"a\":{\"_\":[null]}}]} [[\"a_b\\nc\"],[{\"a\":[{}]},{\"b\":1}]]")
            .flatMap(all -> Stream.of(all.split(" ")))
            .map(value -> value.replace('_', ' '))
            .toList();

    private final Random random;

    private Foreign(Random random) {
        this.random = random;
    }

    /** The same plan with foreign members in some of its objects, cells and wordings too. */
    static String into(String json, Random random) {
        ObjectNode plan = (ObjectNode) MAPPER.readTree(json);
        new Foreign(random).inject(plan);
        return plan.toString();
    }

    private void inject(ObjectNode object) {
        for (String name : List.copyOf(object.propertyNames())) {
            switch (name) {
                case "milestones", "actuals" -> cells((ObjectNode) object.get(name));
                case "baseline", "endState" -> condition((ObjectNode) object.get(name));
                case "categories" -> object.get(name).forEach(category -> label((ObjectNode) category));
                default -> {}
            }
            JsonNode value = object.get(name);
            if (value instanceof ObjectNode inner && !MAPS.contains(name)) {
                inject(inner);
            } else if (value instanceof ArrayNode list) {
                list.valueStream().filter(JsonNode::isObject).forEach(item -> inject((ObjectNode) item));
            }
        }
        add(object);
    }

    private void cells(ObjectNode cells) {
        List.copyOf(cells.propertyNames()).forEach(year -> cells.set(year, cell(cells.get(year))));
    }

    private void condition(ObjectNode condition) {
        condition.set("value", cell(condition.get("value")));
    }

    private JsonNode cell(JsonNode cell) {
        ObjectNode object = cell.isObject() ? (ObjectNode) cell : MAPPER.createObjectNode();
        if (cell.isNumber()) {
            object.set("exactly", cell);
        } else if (!cell.isObject()) {
            object.put("raw", cell.isNull() ? "" : cell.stringValue());
        }
        inject(object);
        return object;
    }

    private void label(ObjectNode category) {
        JsonNode label = category.has("label") ? category.get("label") : category.get("code");
        ObjectNode both = label.isObject()
                ? (ObjectNode) label
                : MAPPER.createObjectNode().set("id", label).set("en", label);
        add(both);
        category.set("label", both);
    }

    /** Before or after what is there, so before or after the id too. */
    private void add(ObjectNode object) {
        ObjectNode known = object.deepCopy();
        if (random.nextBoolean()) {
            object.removeAll();
        }
        for (int i = random.nextInt(5); i > 2; i--) {
            object.set(any(NAMES), MAPPER.readTree(any(VALUES)));
        }
        object.setAll(known);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The foreign members of a document by their places. */
    static Map<String, String> byPlace(String json) {
        Map<String, String> found = new TreeMap<>();
        find(MAPPER.readTree(json), "", false, found);
        return found;
    }

    /** The foreign members of a document by the ids, years and names that lead to them, where those are unique. */
    static Map<String, String> byOwner(String json) {
        Map<String, String> found = new TreeMap<>();
        find(MAPPER.readTree(json), "", true, found);
        return found;
    }

    private static void find(JsonNode node, String place, boolean byKey, Map<String, String> found) {
        node.properties().forEach(member -> {
            String at = place + "/" + member.getKey();
            if (member.getKey().startsWith("x-")) {
                found.merge(at, member.getValue().toString(), (a, b) -> a.compareTo(b) < 0 ? a + b : b + a);
            } else {
                find(member.getValue(), at, byKey, found);
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonNode item = node.get(i);
            String index = Integer.toString(i);
            String key = KEYS.stream()
                    .filter(item::has)
                    .findFirst()
                    .map(k -> item.get(k).toString())
                    .orElse(index);
            find(item, place + "/" + (byKey ? key : index), byKey, found);
        }
    }
}
