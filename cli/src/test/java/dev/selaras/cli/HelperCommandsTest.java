package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.PlanValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands around checking: explain, schema, init, completion, and the level that fails. */
class HelperCommandsTest {

    private static final String BROKEN = Run.EXAMPLES + "rpjmd-tirtawana-2025-2029-rusak.json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyRuleIsExplainedWithWhatItFindsInItsExample() {
        PlanValidator validator = PlanValidator.standard();

        assertThat(validator.rules().rules())
                .allMatch(rule -> BadExample.finding(validator, rule).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"id, Mengapa penting, Temuannya", "en, Why it matters, What is found"})
    void aRuleIsExplainedInTheLanguageAskedFor(String language, String why, String found) {
        Run run = Run.of("explain", "--lang=" + language, "mission-without-goal");

        assertThat(run.status()).isZero();
        assertThat(run.printed()).contains("mission-without-goal", why, found, "/missions/2");
    }

    @Test
    void aRuleThatThereIsNotIsWrongUse() {
        Run run = Run.of("explain", "--lang=en", "mission-without-gaol");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complained()).contains("\"mission-without-goal\"");
        assertThat(Run.of("explain").status()).isEqualTo(2);
        assertThat(Run.of("explain", "\u001b[2J").complained()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "profile", "waivers"})
    void schemasAreThoseThatArePublished(String kind) throws IOException {
        String published = Files.readString(Path.of("../docs/schema/" + kind + "-1.schema.json"));

        assertThat(Run.of("schema", kind).printed()).isEqualTo(published);
    }

    @Test
    void theSchemaIsThatOfPlansIfNoneIsNamed() {
        assertThat(Run.of("schema").printed())
                .isEqualTo(Run.of("schema", "plan").printed());
        assertThat(Run.of("schema", "report").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void aPlanToBeginWithHasNoFindings(String language) throws IOException {
        Path yaml = folder.resolve("plan.yaml");
        Path json = folder.resolve("plan.json");
        String lang = "--lang=" + language;
        assertThat(Run.of("init", lang, "--output=" + yaml).status()).isZero();
        assertThat(Run.of("init", lang, "--format=json", "--output=" + json).status())
                .isZero();

        assertThat(Run.of("validate", "--fail-on=note", yaml.toString()).status())
                .isZero();
        assertThat(Files.readString(yaml)).contains("\n# ");
        Plan commented = PlanReader.standard().read(yaml).orElseThrow();
        assertThat(PlanReader.standard().read(json).orElseThrow()).isEqualTo(commented);
        assertThat(PlanReader.yaml().read(Run.of("init").printed()).orElseThrow())
                .isEqualTo(commented);
    }

    @Test
    void aPlanToBeginWithReplacesNone() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "mine");

        assertThat(Run.of("init", "--output=" + file).status()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void aShellCompletesEveryCommand(String shell) {
        Run run = Run.of("completion", shell);

        assertThat(run.status()).isZero();
        assertThat(run.printed()).contains("validate", "explain", "--fail-on");
        assertThat(Run.of("completion", "fish").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theManualHasEveryCommand(String language) {
        Run run = Run.of("man", "--lang", language);

        assertThat(run.status()).isZero();
        assertThat(run.printed())
                .startsWith(".TH SELARAS 1 ")
                .contains("\n.SS validate\n", "\n.SS man\n", "\\-\\-fail\\-on")
                .doesNotContainPattern("(?m)^\\.(?!TH|SH|SS|nf|fi)");
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 0", "note, 1"})
    void theLevelAskedForFails(String level, int status) throws IOException {
        Path file = folder.resolve("plan.yaml");
        String vision = "statement: Contoh yang Maju";
        Files.writeString(file, Run.of("init").printed().replace(vision, vision + " dan Sejahtera"));

        assertThat(Run.of("validate", "--fail-on", level, file.toString()).status())
                .isEqualTo(status);
        assertThat(Run.of("validate", "--fail-on", level, BROKEN).status()).isEqualTo(1);
    }
}
