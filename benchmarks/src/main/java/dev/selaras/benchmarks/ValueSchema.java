package dev.selaras.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What single values of a plan must be, as a JSON Schema: the same as {@link ValueBeans}, on the tree of a document. */
final class ValueSchema {

    /** What an id looks like. */
    static final String ID = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    /** A year from 1945 to 2100. */
    static final String YEAR = "^(19(4[5-9]|[5-9][0-9])|20[0-9]{2}|2100)$";

    private static final String NOT_BLANK = "\\S";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final boolean withIdsAndYears;

    private ValueSchema(boolean withIdsAndYears) {
        this.withIdsAndYears = withIdsAndYears;
    }

    /**
     * The schema.
     *
     * @param withIdsAndYears whether it looks at ids and years too, which a {@code Plan} can't hold wrong
     */
    static Schema of(boolean withIdsAndYears) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new ValueSchema(withIdsAndYears).plan());
    }

    private JsonNode plan() {
        ObjectNode plan = MAPPER.createObjectNode();
        ObjectNode members = plan.putObject("properties");
        element(members.putObject("vision"), "statement");
        requires(element(items(members, "pillars"), "label"), "meaning");
        for (String list : new String[] {"missions", "problems", "issues", "goals", "targets"}) {
            element(items(members, list), "statement");
        }
        indicator(items(members, "indicators"));
        return plan;
    }

    private static ObjectNode items(ObjectNode members, String list) {
        return members.putObject(list).putObject("items");
    }

    private ObjectNode element(ObjectNode element, String text) {
        text(element, text, NOT_BLANK);
        if (withIdsAndYears) {
            text(element, "id", ID);
        }
        return element;
    }

    private void indicator(ObjectNode indicator) {
        element(indicator, "name");
        text(indicator, "unit", NOT_BLANK);
        requires(indicator, "direction");
        requires(indicator, "baseline");
        ObjectNode baseline = indicator.withObjectProperty("properties").putObject("baseline");
        requires(baseline, "year");
        text(baseline, "value", NOT_BLANK);
        if (withIdsAndYears) {
            ObjectNode year = baseline.withObjectProperty("properties").putObject("year");
            year.put("minimum", 1945).put("maximum", 2100);
            indicator
                    .withObjectProperty("properties")
                    .putObject("milestones")
                    .putObject("propertyNames")
                    .put("pattern", YEAR);
        }
    }

    private static void text(ObjectNode object, String member, String pattern) {
        requires(object, member);
        object.withObjectProperty("properties")
                .putObject(member)
                .put("type", "string")
                .put("pattern", pattern);
    }

    private static void requires(ObjectNode object, String member) {
        ArrayNode required = object.withArrayProperty("required");
        required.add(member);
    }
}
