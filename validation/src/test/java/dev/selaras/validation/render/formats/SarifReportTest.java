package dev.selaras.validation.render.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetBuilder;
import dev.selaras.core.model.Text;
import dev.selaras.validation.Examples;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.TestRules;
import dev.selaras.validation.render.CheckedDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What GitHub and SARIF 2.1.0 ask of a run. */
class SarifReportTest {

    private static JsonNode run(CheckedDocuments checked) {
        return JsonMapper.shared()
                .readTree(new SarifReport().render(checked, Language.ENGLISH))
                .at("/runs/0");
    }

    private static List<String> prints(CheckedDocuments checked) {
        return run(checked).path("results").values().stream()
                .map(result -> result.path("ruleId").asString() + " "
                        + result.at("/partialFingerprints/primaryLocationLineHash")
                                .asString())
                .toList();
    }

    @Test
    void everyRuleOfTheCatalogueIsThereAndResultsPointAtTheirs() throws IOException {
        JsonNode run = run(CheckedExamples.all());
        JsonNode rules = run.at("/tool/driver/rules");

        assertThat(rules.values().stream().map(rule -> rule.path("id").asString()))
                .containsAll(PlanValidator.standard().rules().codes())
                .contains("reading/unknown-member");
        assertThat(run.path("results").values().stream())
                .isNotEmpty()
                .allMatch(result ->
                        rules.get(result.path("ruleIndex").asInt()).path("id").equals(result.path("ruleId")));
    }

    @Test
    void fingerprintsSurviveAnotherLayoutAnotherOrderAndAnotherName() throws IOException {
        ObjectNode plan = (ObjectNode) JsonMapper.shared().readTree(CheckedExamples.BROKEN);
        ArrayNode targets = (ArrayNode) plan.path("targets");
        targets.insert(0, targets.remove(targets.size() - 1));
        Map<String, byte[]> moved = Map.of("lain.json", plan.toString().getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> before = Map.of("rencana.json", Files.readAllBytes(CheckedExamples.BROKEN));

        assertThat(prints(CheckedExamples.checked(PlanValidator.standard(), moved)))
                .containsExactlyInAnyOrderElementsOf(prints(CheckedExamples.checked(PlanValidator.standard(), before)));
    }

    @Test
    void fingerprintsSurviveAmongThousandsOfElements() {
        assertThat(prints(CheckedExamples.of(goals(1_000), PlanValidator.standard())).stream()
                        .filter(print -> print.startsWith("goal-without-target")))
                .isNotEmpty()
                .isEqualTo(prints(CheckedExamples.of(goals(1_001), PlanValidator.standard())).stream()
                        .filter(print -> print.startsWith("goal-without-target"))
                        .toList());
    }

    /** So many goals that have a target, then one that has none. */
    private static Plan goals(int before) {
        Plan sample = Examples.sample();
        Goal first = sample.getGoals().get(0);
        PlanBuilder plan = Plan.builder().from(sample);
        TargetBuilder target = Target.builder().from(sample.getTargets().get(0));
        for (int i = 0; i < before; i++) {
            Id id = Id.of("banyak-" + i);
            plan.addGoals(Goal.builder()
                    .from(first)
                    .id(id)
                    .statement(Text.of("Tujuan " + i))
                    .build());
            target.addGoals(Ref.to(sample.getId(), id));
        }
        plan.addGoals(Goal.builder()
                .from(first)
                .id(Id.of("tanpa"))
                .statement(Text.of("Tanpa sasaran"))
                .build());
        List<Target> targets = new ArrayList<>(sample.getTargets());
        targets.set(0, target.build());
        return plan.targets(targets).build();
    }

    @Test
    void everyFingerprintIsThereOnce() throws IOException {
        assertThat(prints(CheckedExamples.all())).doesNotHaveDuplicates();
    }

    @Test
    void waivedFindingsAreSuppressed() throws IOException {
        List<JsonNode> suppressed = run(CheckedExamples.broken()).path("results").values().stream()
                .filter(result -> result.has("suppressions"))
                .toList();

        assertThat(suppressed)
                .singleElement()
                .satisfies(
                        result -> assertThat(result.path("ruleId").asString()).isEqualTo("issue-not-addressed"));
    }

    @Test
    void whatCouldNotBeCheckedIsANotification() {
        PlanValidator breaking = PlanValidator.standard().with(TestRules.breaksDown());
        JsonNode invocation =
                run(CheckedExamples.of(Examples.sample(), breaking)).at("/invocations/0");

        assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation
                        .at("/toolExecutionNotifications/0/associatedRule/id")
                        .asString())
                .isEqualTo("breaks-down");
        assertThat(run(CheckedExamples.unreadSettings())
                        .at("/invocations/0/toolConfigurationNotifications")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void noMoreResultsThanGitHubTakesAreWrittenAndTheLightestAreLeftOut() throws IOException {
        PlanValidator much = PlanValidator.standard().with(TestRules.findsTooMuch());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 26; i++) {
            String plan =
                    Files.readString(CheckedExamples.BROKEN).replace("rpjmd-tirtawana-2025-2029-rusak", "rusak-" + i);
            files.put(i + ".json", plan.getBytes(StandardCharsets.UTF_8));
        }
        JsonNode run = run(CheckedExamples.checked(much, files));

        assertThat(run.path("results").size()).isEqualTo(25_000);
        assertThat(run.path("results").values().stream()
                        .filter(result -> result.path("level").asString().equals("error")))
                .hasSize(26 * 7);
        assertThat(run.at("/invocations/0/toolExecutionNotifications").values().stream()
                        .map(one -> one.path("level").asString()))
                .contains("warning");
    }

    @Test
    void oneFileUnderTwoNamesIsOneArtifact() throws IOException {
        byte[] broken = Files.readAllBytes(CheckedExamples.BROKEN);
        CheckedDocuments twice = CheckedExamples.checked(
                PlanValidator.standard(), Map.of("rencana.json", broken, "./rencana.json", broken));

        assertThat(run(twice).path("artifacts").size()).isEqualTo(1);
    }

    @Test
    void namesOfFilesAreRelativeReferences() {
        assertThat(ArtifactUri.of("./a b/é%.json")).isEqualTo("a%20b/%C3%A9%25.json");
        assertThat(ArtifactUri.of(".//././/a.json")).isEqualTo("a.json");
        assertThat(ArtifactUri.of("/a/b:c.json")).isEqualTo("file:///a/b%3Ac.json");
        assertThat(ArtifactUri.of("C:/a/b.json")).isEqualTo("file:///C:/a/b.json");
        assertThat(ArtifactUri.of("a:b")).isEqualTo("a%3Ab");
    }
}
