package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.validation.render.RuleCatalogue;
import dev.selaras.validation.rules.BuiltInRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final Path PAGE = Path.of("../docs/rules.md");

    @Test
    void thePublishedCatalogueIsWhatTheRulesSay() throws IOException {
        String page = new RuleCatalogue(BuiltInRules.all()).render(samplePlan());
        if (System.getProperty("catalogue.update") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/rules.md is stale; run ./mvnw verify -Dcatalogue.update -pl validation -am")
                .isEqualTo(page);
    }

    private static String samplePlan() throws IOException {
        try (InputStream in = PlanValidator.class.getResourceAsStream("sample-plan.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
