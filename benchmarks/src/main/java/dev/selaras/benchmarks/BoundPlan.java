package dev.selaras.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program without Selaras would do with a plan in a file: bind it, and check that nothing is empty that must not be.
 * It looks at single values only, and at few of them.
 */
record BoundPlan(
        @NotBlank String id,
        @NotBlank String title,
        @NotNull @Valid BoundPlan.Region region,
        @NotEmpty List<@Valid Element> missions,
        @NotEmpty List<@Valid Element> goals,
        @NotEmpty List<@Valid Element> targets,
        @NotEmpty List<@Valid Measure> indicators) {

    record Region(@NotBlank String name, @NotBlank String level) {}

    record Element(@NotBlank String id, @NotBlank String statement) {}

    record Measure(
            @NotBlank String id,
            @NotBlank String name,
            @NotNull JsonNode baseline,
            @NotEmpty Map<String, JsonNode> milestones) {}

    /** Reads and checks the file that is named; ends with 1 if something is empty. */
    public static void main(String[] arguments) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        BoundPlan plan = mapper.readValue(Path.of(arguments[0]).toFile(), BoundPlan.class);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            int wrong = factory.getValidator().validate(plan).size();
            System.out.println(wrong + " wrong");
            System.exit(wrong == 0 ? 0 : 1);
        }
    }
}
