package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.validation.render.RuleCatalogue;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rules.BuiltInRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published catalogue: an index and a page a rule, made from what the rules say of themselves. */
class RuleCatalogueTest {

    private static final Path INDEX = Path.of("../docs/rules.md");

    private static final Path PAGES = Path.of("../docs/rules");

    private static final boolean UPDATE = System.getProperty("catalogue.update") != null;

    private static final String STALE = "%s is stale; run ./mvnw verify -Dcatalogue.update -pl validation -am";

    private static final RuleSet RULES = BuiltInRules.all();

    private static final RuleCatalogue CATALOGUE = new RuleCatalogue(RULES);

    @Test
    void theIndexIsWhatTheRulesSay() throws IOException {
        assertPublished(INDEX, CATALOGUE.index(samplePlan()));
    }

    static Stream<String> codes() {
        return RULES.codes().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void thePageOfARuleIsWhatItSays(String code) throws IOException {
        Rule rule = RULES.require(code);
        Finding found = Examples.report(rule.info().bad()).getFindings().get(0);

        assertPublished(pageOf(code), CATALOGUE.page(rule, found));
    }

    @Test
    void noPageIsLeftOfARuleThatIsGone() throws IOException {
        if (UPDATE) {
            for (Path page : leftOver()) {
                Files.delete(page);
            }
        }

        assertThat(leftOver()).as(STALE, PAGES).isEmpty();
    }

    private static void assertPublished(Path file, String page) throws IOException {
        if (UPDATE) {
            Files.createDirectories(PAGES);
            Files.writeString(file, page);
        }

        assertThat(file).as(STALE, file).hasContent(page);
    }

    private static Path pageOf(String code) {
        return PAGES.resolve(code + ".md");
    }

    private static List<Path> leftOver() throws IOException {
        List<Path> pages = codes().map(RuleCatalogueTest::pageOf).toList();
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> !pages.contains(file)).toList();
        }
    }

    private static String samplePlan() throws IOException {
        try (InputStream in = PlanValidator.class.getResourceAsStream("sample-plan.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
