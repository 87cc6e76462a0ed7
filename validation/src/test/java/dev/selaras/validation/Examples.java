package dev.selaras.validation;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.waiver.Waivers;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples that rules carry, as plans: members that stand in place of those of the sample plan. */
public final class Examples {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final String WAIVERS = "waivers";

    private static final String AT_HAND = "atHand";

    /** The day on which the waivers of examples are judged. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private Examples() {}

    /** The sample plan of the catalogue. */
    public static Plan sample() {
        return example("");
    }

    /** The sample plan with these members in place of its own; a member that is null is taken away. */
    public static Plan example(String members) {
        ObjectNode plan = (ObjectNode) MAPPER.readTree(PlanValidator.class.getResourceAsStream("sample-plan.json"));
        if (!members.isBlank()) {
            ObjectNode given = (ObjectNode) MAPPER.readTree(members);
            given.remove(List.of(WAIVERS, AT_HAND));
            given.properties().forEach(member -> replace(plan, member.getKey(), member.getValue()));
        }
        return PlanReader.standard().read(plan.toString()).orElseThrow();
    }

    private static void replace(ObjectNode plan, String name, JsonNode value) {
        if (value.isNull()) {
            plan.remove(name);
        } else {
            plan.set(name, value);
        }
    }

    /** The report on an example. One that names itself is read after the sample plan, which it may then refer to. */
    public static Report report(String members) {
        Plan plan = example(members);
        JsonNode given = MAPPER.readTree(members.isBlank() ? "{}" : members);
        Plan upper = given.has(AT_HAND) ? example(given.get(AT_HAND).toString()) : sample();
        List<Plan> plans = given.has("id") ? List.of(upper, plan) : List.of(plan);
        return validator(members).validate(PlanLibrary.of(plans)).get(plans.size() - 1);
    }

    private static PlanValidator validator(String members) {
        PlanValidator validator = PlanValidator.standard();
        if (members.isBlank() || !MAPPER.readTree(members).has(WAIVERS)) {
            return validator;
        }
        ObjectNode file = MAPPER.createObjectNode().put("selaras-waivers", "1");
        file.set(WAIVERS, MAPPER.readTree(members).get(WAIVERS));
        Waivers waivers = DocumentReader.of(validator.waiversFormat())
                .read(file.toString())
                .orElseThrow();
        return validator.waiving(waivers, DAY);
    }
}
