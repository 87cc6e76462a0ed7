package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.alignment.Alignment;
import dev.selaras.core.alignment.CodeSystem;
import dev.selaras.core.alignment.UnreadableCode;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.SdgLevel;
import dev.selaras.core.trace.Coverage;
import dev.selaras.core.trace.Trace;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.difference.Change;
import dev.selaras.validation.difference.ChangeKind;
import dev.selaras.validation.difference.PlanDifference;
import dev.selaras.validation.render.CoverageTable;
import dev.selaras.validation.render.DifferenceText;
import dev.selaras.validation.render.TraceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java on the page about plans and versions is the Java below, and its output is what the program prints. */
class AcrossPlansTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("```sh\nselaras (.*?)\n```\n\n```text\n(.*?)```", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/across-plans.md"));
    }

    private static Plan read(String file) throws IOException {
        return PlanReader.standard().read(Path.of(file)).orElseThrow();
    }

    @Test
    void tellsTheDifference() throws IOException {
        Plan before = read(Run.PLAN);
        Plan after = read(Run.AMENDED);

        List<Change> changes = PlanDifference.between(before, after);
        String text = new DifferenceText(Language.ENGLISH).render("before", "after", changes);

        List<Change> lowered = changes.stream()
                .filter(change -> change.kind() == ChangeKind.MILESTONE_LOWERED)
                .toList();

        assertThat(text).startsWith("before → after: ").contains("Reworded (2)");
        assertThat(lowered).hasSize(1);
    }

    @Test
    void tracesAndCovers() throws IOException {
        Plan plan = read(Run.PLAN);
        Plan lower = read(Run.EXAMPLES + "renstra-balong-2016-2021.json");

        PlanLibrary library = PlanLibrary.of(List.of(plan, lower));
        Trace trace = Trace.of(library);
        Node<?> target = library.find(Ref.of("rpjmd-tirtawana-2025-2029#S1")).orElseThrow();

        List<List<Node<?>>> ways = trace.why(target).all();
        List<Node<?>> serving = trace.serving(target);
        List<Node<?>> losing = trace.losing(target);
        String why = new TraceText(Language.ENGLISH).why(trace, target);

        Coverage coverage = trace.coverage(Mission.class, Goal.class);
        List<Node<?>> uncovered = coverage.unserved();
        CoverageTable tables = new CoverageTable(Language.ENGLISH, 80);
        String table = tables.render(trace, ElementKind.MISSION, ElementKind.GOAL) + tables.key(trace);

        Alignment alignment = Alignment.of(library, CodeSystem.sdg(SdgLevel.GOAL));
        List<String> gaps = alignment.gaps();
        List<Node<?>> forPoverty = alignment.linked(0, 0);
        List<UnreadableCode> unreadable = alignment.unreadable();
        List<Id> missing = alignment.notAtHand();

        assertThat(gaps).doesNotContain("1").contains("17");
        assertThat(forPoverty).isNotEmpty();
        assertThat(unreadable).isEmpty();
        assertThat(missing).contains(Id.of("rpjmd-ponorogo-2016-2021"));
        assertThat(ways).isNotEmpty();
        assertThat(serving).containsAll(losing);
        assertThat(why).contains("target S1");
        assertThat(uncovered).isEmpty();
        assertThat(table).contains("4 of 4 served");
    }

    @Test
    void thePageShowsThisCode() throws IOException {
        String source = plain(Files.readString(Path.of("src/test/java/dev/selaras/cli/AcrossPlansTest.java")));
        List<String> shown = JAVA.matcher(page())
                .results()
                .map(block -> plain(block.group(1)))
                .toList();

        assertThat(shown).hasSize(4).allMatch(source::contains);
    }

    @Test
    void thePageShowsWhatTheProgramPrints() throws IOException {
        List<String> runs = RUN.matcher(page())
                .results()
                .map(run -> {
                    String[] arguments = Stream.of(run.group(1).split(" ", -1))
                            .map(word -> word.startsWith("examples/") ? "../" + word : word)
                            .toArray(String[]::new);
                    assertThat(Run.of(arguments).printed().lines())
                            .containsAll(run.group(2).lines().toList());
                    return run.group(1);
                })
                .toList();

        assertThat(runs).hasSize(4);
    }

    @Test
    void thePageNamesEachKindOfChange() throws IOException {
        String page = page();

        assertThat(ChangeKind.values()).allMatch(kind -> page.contains("`" + kind.code() + "`"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
