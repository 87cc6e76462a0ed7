package dev.selaras.cli;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.SamplePlan;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.rule.Rule;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** The bad example of a rule, checked: its members stand in place of those of the sample plan. */
final class BadExample {

    private static final String WAIVERS = "waivers";
    private static final String AT_HAND = "atHand";

    /** The day on which the waivers of examples are judged. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private BadExample() {}

    /** What the rule finds in it; nothing if the example of a rule of others can't be read. */
    static Optional<Finding> finding(PlanValidator validator, Rule rule) {
        Map<String, String> members = members(rule.info().bad());
        Optional<String> waivers = Optional.ofNullable(members.remove(WAIVERS));
        Map<String, String> membersAtHand = members(Objects.requireNonNullElse(members.remove(AT_HAND), "{}"));
        Optional<Plan> atHand = plan(merged(membersAtHand));
        Optional<Plan> example = plan(merged(members));
        if (atHand.isEmpty() || example.isEmpty()) {
            return Optional.empty();
        }
        // One that names itself is another plan, which may refer to the sample plan.
        List<Plan> plans = members.containsKey("id") ? List.of(atHand.get(), example.get()) : List.of(example.get());
        return waiving(validator, waivers).validate(PlanLibrary.of(plans)).get(plans.size() - 1).getFindings().stream()
                .filter(finding -> finding.getCode().equals(rule.info().code()))
                .findFirst();
    }

    private static PlanValidator waiving(PlanValidator validator, Optional<String> waivers) {
        return waivers.map(list -> "{ \"selaras-waivers\": \"1\", \"waivers\": " + list + " }")
                .flatMap(document -> DocumentReader.of(validator.waiversFormat())
                        .read(document)
                        .getValue())
                .map(read -> validator.waiving(read, DAY))
                .orElse(validator);
    }

    private static Map<String, String> merged(Map<String, String> members) {
        Map<String, String> merged = members(SamplePlan.json());
        merged.putAll(members);
        merged.values().removeIf("null"::equals);
        return merged;
    }

    private static Optional<Plan> plan(Map<String, String> members) {
        String document = members.entrySet().stream()
                .map(member -> '"' + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return PlanReader.standard().read(document).getValue();
    }

    /** The members of an object, each as JSON. */
    private static Map<String, String> members(String object) {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser in = JsonDocument.FACTORY.createParser(ObjectReadContext.empty(), object)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                members.put(name, value(in));
            }
        }
        return members;
    }

    private static String value(JsonParser in) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonDocument.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.copyCurrentStructure(in);
        }
        return text.toString();
    }
}
