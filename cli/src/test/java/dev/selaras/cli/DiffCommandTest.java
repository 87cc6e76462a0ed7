package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.selaras.validation.difference.ChangeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The difference of two versions, for people and for programs. */
class DiffCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsWhatIsWrittenDownBesideTheAmendedPlan() throws IOException {
        Run run = Run.of("diff", "--lang=id", Run.PLAN, Run.AMENDED);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complained()).isEmpty();
        assertThat(run.printed().replace("../examples", "examples"))
                .isEqualTo(Files.readString(Path.of(Run.AMENDED.replace(".json", ".diff"))));
    }

    @Test
    void theAmendedPlanHasAChangeOfEachKind() {
        JsonNode document =
                Run.of("diff", "--format=json", Run.PLAN, Run.AMENDED).json();

        assertThat(document.path("changes")
                        .valueStream()
                        .map(change -> change.path("kind").asString()))
                .containsAll(Arrays.stream(ChangeKind.values())
                        .filter(kind -> kind != ChangeKind.OTHER_PLAN && kind != ChangeKind.VERSIONS_REVERSED)
                        .map(ChangeKind::code)
                        .toList());
    }

    @Test
    void saysFirstThatTheVersionsStandInReverseOrAreOfTwoPlans() {
        Run reversed = Run.of("diff", "--lang=en", Run.AMENDED, Run.PLAN);
        Run other = Run.of("diff", "--lang=en", Run.PLAN, Run.EXAMPLES + "rkpd-tirtawana-2026.json");
        JsonNode document =
                Run.of("diff", "--format=json", Run.AMENDED, Run.PLAN).json();

        assertThat(reversed.printed().lines().skip(2)).first(STRING).startsWith("Versions in reverse");
        assertThat(other.printed().lines().skip(2)).first(STRING).startsWith("Another plan");
        assertThat(document.at("/changes/0/kind").asString()).isEqualTo("versions-reversed");
        assertThat(document.at("/before/version").asString()).isEqualTo("AMENDED-1");
        assertThat(document.at("/changes/0/before/version").asString()).isEqualTo("AMENDED-1");
        assertThat(document.path("after").has("version")).isFalse();
    }

    @Test
    void endsWith0WhenTheVersionsDoNotDiffer() {
        Run run = Run.of("diff", "--lang=en", Run.PLAN, Run.PLAN.replace(".json", ".yaml"));

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.printed()).endsWith(": no change\n");
    }

    @Test
    void givesProgramsPlacesValuesAndWords() {
        Run run = Run.of("diff", "--format=json", "--lang=id", Run.PLAN, Run.AMENDED);
        JsonNode document = run.json();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.printed().chars()).allMatch(c -> c < 128);
        assertThat(document.propertyNames())
                .containsExactly("selaras-difference", "language", "before", "after", "changes");
        JsonNode lowered = change(document, "milestone-lowered");
        assertThat(lowered.propertyNames()).containsExactly("kind", "message", "before", "after", "from", "to");
        assertThat(lowered.path("from").asString()).isEqualTo("11,15");
        assertThat(lowered.path("before").propertyNames())
                .containsExactly("plan", "element", "kind", "pointer", "line", "column");
        assertThat(lowered.at("/after/line").asInt())
                .isNotEqualTo(lowered.at("/before/line").asInt());
        assertThat(change(document, "reworded").at("/words/0/state").asString()).isEqualTo("CAME");
        assertThat(change(document, "added").has("before")).isFalse();
    }

    private static JsonNode change(JsonNode document, String kind) {
        return document.path("changes")
                .valueStream()
                .filter(change -> change.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesTheSameBytesEachTime() {
        for (String format : new String[] {"text", "json"}) {
            assertThat(Run.of("diff", "--format", format, Run.PLAN, Run.AMENDED))
                    .isEqualTo(Run.of("diff", "--format", format, Run.PLAN, Run.AMENDED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "diff a.json", "diff a.json b.json c.json", "diff --format=xml a b"})
    void endsWith2WhenUsedWrongly(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.printed()).isEmpty();
        assertThat(run.complained()).contains("--help");
    }

    @Test
    void endsWith3AndTellsNothingElseWhenAnInputCannotBeUsed() {
        Run run = Run.of("diff", "--lang=en", Run.PLAN, folder + "/none.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.printed()).isEmpty();
        assertThat(run.complained()).contains("none.json: NOT READ").doesNotContain("tirtawana");
        assertThat(Run.of("diff", "--format=json", Run.PLAN, folder + "/none.json")
                        .json()
                        .at("/unread/0/refusal")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void endsWith4WhenTheOutputIsFull() {
        assertThat(Run.full("diff", Run.PLAN, Run.AMENDED).status()).isEqualTo(4);
    }

    @Test
    void aPlanCannotTakeOverTheTerminal() throws IOException {
        Path evil = Files.writeString(
                folder.resolve("evil.json"),
                Files.readString(Path.of(Run.PLAN))
                        .replace("Terjaganya mutu", "\\u001b[2J\\u202eTerjaganya")
                        .replace("\"SDG\": \"6.2.1\"", "\"\\u001b]0;x\": \"\\u2066\\u0007\""));
        Run run = Run.of("diff", Run.PLAN, evil.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.printed().replace("\n", "").chars())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void helpSaysHowItEnds() {
        assertThat(Run.of("diff", "--help", "--lang=en").printed()).contains("the versions differ", "BEFORE AFTER");
        assertThat(Run.of("diff", "--help", "--lang=id").printed()).contains("kedua versi berbeda");
    }
}
