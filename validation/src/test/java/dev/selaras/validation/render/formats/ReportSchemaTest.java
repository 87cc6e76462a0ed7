package dev.selaras.validation.render.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.selaras.core.language.Language;
import dev.selaras.validation.Examples;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.TestRules;
import dev.selaras.validation.render.CheckedDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema of reports describes every report, and every member of it. */
class ReportSchemaTest {

    private static final Path FILE = Path.of("../docs/schema/report-1.schema.json");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** The schema, changed to refuse members that it does not know; the published one leaves room for later ones. */
    private static Schema strict() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(FILE));
        close(schema);
        return REGISTRY.getSchema(schema);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(ReportSchemaTest::close);
    }

    private static List<Error> refusals(CheckedDocuments checked, Language language) throws IOException {
        String report = new JsonReport().render(checked, language);
        return strict().validate(JsonMapper.shared().readTree(report));
    }

    @Test
    void theSchemaIsOne() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(FILE));

        assertThat(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema))
                .isEmpty();
    }

    @Test
    void everyReportOnTheExamplesIsAsItSays() throws IOException {
        for (Language language : Language.values()) {
            assertThat(refusals(CheckedExamples.all(), language)).isEmpty();
        }
    }

    @Test
    void soAreReportsOnHostilePlansUnreadSettingsAndRulesThatBreakDown() throws IOException {
        String hostile = "\u0000\"\\\u202E\uFFFF</script>😀\u2028";
        PlanValidator breaking = PlanValidator.standard().with(TestRules.breaksDown());

        assertThat(refusals(CheckedExamples.saying(hostile, hostile), Language.ENGLISH))
                .isEmpty();
        assertThat(refusals(CheckedExamples.unreadSettings(), Language.INDONESIAN))
                .isEmpty();
        assertThat(refusals(CheckedExamples.of(Examples.sample(), breaking), Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void itRefusesWhatIsNoReport() throws IOException {
        String report = new JsonReport().render(CheckedExamples.all(), Language.ENGLISH);

        assertThat(strict().validate(JsonMapper.shared().readTree(report.replace("\"found\"", "\"founds\""))))
                .isNotEmpty();
        assertThat(strict().validate(JsonMapper.shared().readTree(report.replace("ERROR", "FATAL"))))
                .isNotEmpty();
    }

    @Test
    void theArtefactHoldsThePublishedFile() throws IOException {
        try (InputStream held = PlanValidator.class.getResourceAsStream("/META-INF/selaras/report-1.schema.json")) {
            assertThat(held).isNotNull();
            assertThat(held.readAllBytes()).isEqualTo(Files.readAllBytes(FILE));
        }
    }
}
