package dev.selaras.validation.render.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.selaras.core.language.Language;
import dev.selaras.validation.Examples;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.TestRules;
import dev.selaras.validation.render.CheckedDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every SARIF report is one by the schema that OASIS published, and has what GitHub asks for. */
class SarifSchemaTest {

    /** The schema of SARIF 2.1.0 as published, and that of what GitHub asks of the members that are written. */
    private static List<Schema> schemas() throws IOException {
        ClassLoader loader = SarifSchemaTest.class.getClassLoader();
        try (InputStream published = loader.getResourceAsStream("schema/sarif-schema-2.1.0.json");
                InputStream asked = SarifSchemaTest.class.getResourceAsStream("sarif-as-written.schema.json")) {
            return List.of(
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(JsonMapper.shared().readTree(published)),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JsonMapper.shared().readTree(asked)));
        }
    }

    @Test
    void everyReportHasTheMembersThatAreAskedFor() throws IOException {
        for (CheckedDocuments checked : List.of(
                CheckedExamples.all(),
                CheckedExamples.unreadSettings(),
                CheckedExamples.saying("\u0000{0}[a](1)\uD800\u202E", "./a b/c:%[é].json"),
                CheckedExamples.of(
                        Examples.sample(),
                        PlanValidator.standard().with(TestRules.breaksDown()).with(TestRules.findsTooMuch())))) {
            String text = new SarifReport().render(checked, Language.INDONESIAN);
            for (Schema schema : schemas()) {
                assertThat(schema.validate(JsonMapper.shared().readTree(text))).isEmpty();
            }
        }
    }

    @Test
    void whatIsNoReportIsRefused() throws IOException {
        String text = new SarifReport().render(CheckedExamples.broken(), Language.ENGLISH);
        for (Schema schema : schemas()) {
            assertThat(schema.validate(JsonMapper.shared().readTree(text.replace("ruleId", "rule"))))
                    .isNotEmpty();
        }
    }
}
