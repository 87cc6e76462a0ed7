package dev.selaras.validation.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import dev.selaras.core.trace.Trace;
import dev.selaras.testing.Plans;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTableTest {

    private static String goals(Trace trace, int width) {
        return new CoverageTable(Language.ENGLISH, width).render(trace, ElementKind.MISSION, ElementKind.GOAL);
    }

    @Test
    void marksWhatIsServed() {
        assertThat(goals(Trace.of(Plans.small()), 80).lines())
                .containsExactly(
                        "mission × goal: 2 of 2 served",
                        " ".repeat(39) + "T1  T2",
                        "  M1 Meningkatkan pelayanan bidang M1  ●   ·",
                        "  M2 Meningkatkan pelayanan bidang M2  ·   ●");
    }

    @Test
    void tellsWhatIsNotCovered() {
        Plan plan = Plan.builder()
                .from(Plans.small())
                .addMissions(Plans.mission("M3"))
                .addGoals(Plans.goal("T9"))
                .build();

        assertThat(goals(Trace.of(plan), 80)).contains("✗ mission M3", "✗ goal T9");
        assertThat(goals(Trace.of(Plan.builder().from(plan).missions(List.of()).build()), 80))
                .isEqualTo("mission × goal: there is no mission\n");
    }

    @Test
    void theKeySaysWhatTheMarksMeanAndWhichPlansAreNotAtHand() {
        Goal goal = Goal.builder()
                .from(Plans.goal("T9"))
                .addDerivedFrom(Ref.of("rpjpd#S1"))
                .build();
        Plan plan = Plan.builder().from(Plans.small()).addGoals(goal).build();
        CoverageTable table = new CoverageTable(Language.ENGLISH, 80);

        assertThat(table.key(Trace.of(Plans.small())).lines())
                .singleElement(STRING)
                .contains("●", "·", "✗");
        assertThat(table.key(Trace.of(plan))).contains(": rpjpd.");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void isNoWiderThanTheTerminalAndLosesNoMark(int width) {
        List<Goal> many = IntStream.range(0, 60)
                .mapToObj(i -> Plans.goal("TUJUAN" + i, i % 2 == 0 ? "M1" : "M2", "IS1"))
                .toList();
        String text =
                goals(Trace.of(Plan.builder().from(Plans.small()).goals(many).build()), width);

        assertThat(text.lines()).allMatch(line -> TextWidth.of(line) <= width);
        assertThat(text.chars().filter(c -> c == '●').count()).isEqualTo(60);
        assertThat(text).contains("TUJUAN59");
    }

    @Test
    void columnsOfSeveralPlansArePartedAndNamed() {
        Plan other = Plan.builder()
                .from(Plans.small())
                .id(Id.of("lain"))
                .missions(List.of())
                .goals(List.of(Plans.goal("T1", "rpjmd-tirtawana-2025-2029#M1", "IS1")))
                .build();

        assertThat(goals(Trace.of(PlanLibrary.of(List.of(Plans.small(), other))), 80))
                .contains("columns: rpjmd-tirtawana-2025-2029\n", "columns: lain\n");
    }

    @Test
    void wideAndHiddenCharactersKeepTheColumnsInLine() {
        Mission wide = Mission.builder()
                .from(Plans.mission("M1", "P1"))
                .statement(Text.of("漢字漢字漢字 e\u0301 \u001b[2J \u202e"))
                .build();
        Plan plan = Plan.builder()
                .from(Plans.small())
                .missions(List.of(wide, Plans.mission("M2", "P2")))
                .build();
        String text = goals(Trace.of(plan), 80);

        assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
        assertThat(text.lines()
                        .filter(line -> line.indexOf('●') >= 0 && line.indexOf('·') >= 0)
                        .map(line -> TextWidth.of(line.substring(0, Math.min(line.indexOf('●'), line.indexOf('·')))))
                        .distinct())
                .hasSize(1);
        assertThat(TextWidth.of(TextWidth.fit("漢字漢字", 4))).isEqualTo(4);
        assertThat(TextWidth.fit("abcdef", 4)).isEqualTo("abc…");
    }
}
