package dev.selaras.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.trace.Trace;
import dev.selaras.testing.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraceTextTest {

    private static final TraceText TEXT = new TraceText(Language.INDONESIAN);

    private static String why(Plan plan, String id) {
        PlanLibrary library = PlanLibrary.of(List.of(plan));
        Node<?> node = library.graphs().get(0).find(Id.of(id)).orElseThrow();
        return TEXT.why(Trace.of(library), node);
    }

    @Test
    void waysFromTheVisionComeFirstThenWhatTheyPassThrough() {
        assertThat(why(Plans.small(), "S1"))
                .startsWith("Dasar sasaran S1 ")
                .containsSubsequence(
                        ": 2 jalur\n  visi V1 ▸ pokok visi P1 ▸ misi M1 ▸ tujuan T1 ▸ sasaran S1\n",
                        "  permasalahan PR1 ▸ isu strategis IS1 ▸ tujuan T1 ▸ sasaran S1\n",
                        "Unsur pada jalur itu:\n  visi V1 Terwujudnya Tirtawana ",
                        "  misi M1 ");
    }

    @Test
    void circlesAreNoReason() {
        Plan round = Plans.withProblems(Plans.small(), Plans.problem("PR1", "PR2"), Plans.problem("PR2", "PR1"));

        assertThat(why(round, "PR1")).contains("permasalahan PR1 ▸ permasalahan PR2 ▸ permasalahan PR1");
    }

    @Test
    void ofManyWaysAPersonIsToldTheFirst() {
        List<String> missions = IntStream.range(0, 30).mapToObj(i -> "M" + i).toList();
        Goal goal = Goal.builder()
                .from(Plans.goal("T1"))
                .missions(missions.stream().map(Ref::of).toList())
                .build();
        Plan plan = Plan.builder()
                .from(Plans.small())
                .missions(new ArrayList<>(
                        missions.stream().map(id -> Plans.mission(id, "P1")).toList()))
                .goals(List.of(goal))
                .build();

        assertThat(why(plan, "T1")).contains("30 jalur", "… dan 10 jalur lagi", "misi M29 ");
    }

    @Test
    void aLongCircleIsCutAndTheRestCounted() {
        Plan round = Plan.builder()
                .from(Plans.small())
                .problems(IntStream.range(0, 30)
                        .mapToObj(i -> Plans.problem("PR" + i, "PR" + (i + 1) % 30))
                        .toList())
                .build();

        assertThat(why(round, "PR0"))
                .contains("permasalahan PR19 ▸ … (10 lagi) ▸ permasalahan PR0.")
                .doesNotContain("PR20");
    }

    @Test
    void plansThatAreNotAtHandAreNamed() {
        Goal goal = Goal.builder()
                .from(Plans.goal("T9"))
                .addDerivedFrom(Ref.of("rpjpd#S1"))
                .build();
        Plan plan = Plan.builder().from(Plans.small()).addGoals(goal).build();
        Trace trace = Trace.of(plan);

        assertThat(why(plan, "T9")).contains("tidak tersedia: rpjpd.").doesNotContain("tidak mendukung unsur lain");
        assertThat(why(plan, "T1")).doesNotContain("rpjpd");
        assertThat(TEXT.orphans(trace)).contains(": rpjpd.");
    }

    @Test
    void whatStandsAloneIsNamedWithItsPlan() {
        Plan plan = Plan.builder()
                .from(Plans.small())
                .addTargets(Plans.target("S9"))
                .build();

        assertThat(TEXT.orphans(Trace.of(plan)))
                .contains(
                        "1 dari " + PlanGraph.of(plan).nodes().size() + "\n", "rpjmd-tirtawana-2025-2029: sasaran S9");
    }
}
