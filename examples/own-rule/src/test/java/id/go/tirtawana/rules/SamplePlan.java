package id.go.tirtawana.rules;

import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.PlanValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The plan in which the examples of rules stand. */
final class SamplePlan {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SamplePlan() {}

    /** The sample plan with the members of an example in place of its own; a member that is null is taken away. */
    static Plan with(String example) {
        ObjectNode plan = (ObjectNode) MAPPER.readTree(PlanValidator.class.getResourceAsStream("sample-plan.json"));
        MAPPER.readTree(example).properties().forEach(member -> plan.set(member.getKey(), member.getValue()));
        plan.removeIf(JsonNode::isNull);
        return PlanReader.standard().read(plan.toString()).orElseThrow();
    }
}
