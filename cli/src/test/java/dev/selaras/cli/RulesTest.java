package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.validation.PlanValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of the rules, for people and for programs. */
class RulesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream output, String... arguments) {
        return Main.run(new Output(output), new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
    }

    private String printed(String... arguments) {
        out.reset();
        assertThat(run(out, arguments)).isEqualTo(0);
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode catalogue() {
        return JsonMapper.shared().readTree(printed("rules", "--format=json"));
    }

    private JsonNode rule(String code) {
        return catalogue().path("rules").values().stream()
                .filter(rule -> rule.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsARuleALineInTheLanguageAskedFor() {
        assertThat(printed("rules", "--lang=id").lines())
                .hasSize(PlanValidator.standard().rules().codes().size() + 1)
                .anyMatch(line -> line.matches("mission-without-goal +galat +Misi tanpa tujuan"));
        assertThat(printed("rules", "--lang=en"))
                .containsPattern("mission-without-goal +error +Mission that no goal serves");
    }

    @Test
    void givesProgramsEveryRuleInOrderWhateverTheLanguage() {
        String document = printed("rules", "--format=json", "--lang=id");

        assertThat(document).isEqualTo(printed("rules", "--format", "json", "--lang=en"));
        assertThat(document.chars()).allMatch(c -> c < 128);
        assertThat(catalogue().propertyNames()).containsExactly("selaras-rules", "version", "rules");
        List<String> codes = new ArrayList<>();
        catalogue().path("rules").forEach(rule -> codes.add(rule.path("code").asString()));
        assertThat(codes)
                .containsExactlyElementsOf(PlanValidator.standard().rules().codes());
    }

    @Test
    void saysOfARuleAllThereIsToKnow() {
        JsonNode rule = rule("vision-required");

        assertThat(rule.propertyNames())
                .containsExactly(
                        "code",
                        "severity",
                        "scope",
                        "lifecycle",
                        "since",
                        "looksAt",
                        "appliesTo",
                        "summary",
                        "message",
                        "mend",
                        "why",
                        "sources",
                        "bad");
        assertThat(rule.path("looksAt")).hasToString("[\"PLAN\"]");
        assertThat(rule.path("appliesTo")).hasToString("""
                [{"types":["RPJPD","RPJMD"],"kecamatan":false},\
                {"types":["RENSTRA","RENJA"],"kecamatan":true,"until":2017,"severity":"WARNING"}]""");
        assertThat(rule.path("sources").get(0).path("kind").asString()).isEqualTo("UNREAD_REGULATION");
        assertThat(rule("baseline-missing").propertyNames()).endsWith("bad", "good");
        assertThat(rule("text-garbled").path("looksAt")).hasSize(10);
        assertThat(rule("waiver-unused").path("looksAt")).hasToString("[\"WAIVER\"]");
    }

    @Test
    void everyRuleIsDescribedInBothLanguagesWithExamplesThatAreJson() {
        for (JsonNode rule : catalogue().path("rules")) {
            for (String text : List.of("summary", "message", "mend", "why")) {
                assertThat(rule.path(text).propertyNames()).containsExactly("id", "en");
            }
            assertThat(JsonMapper.shared().readTree(rule.path("bad").asString()).isObject())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules --format xml", "rules nonsense", "rules --ratios"})
    void endsWith2WhenUsedWrongly(String arguments) {
        assertThat(run(out, arguments.split(" ", -1))).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--help");
    }

    @Test
    void endsWith4WhenTheOutputIsFull() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThat(run(full, "rules", "--lang=en")).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @Test
    void helpSaysOnlyWhatHoldsForThisCommand() {
        assertThat(printed("rules", "--help", "--lang=en"))
                .contains("--format", "the rules were listed")
                .doesNotContain("every plan is valid");
        assertThat(printed("--help", "--lang=id")).contains("rules", "Menampilkan daftar aturan");
    }
}
