package dev.selaras.core.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.GoalBuilder;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.SdgLevel;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetBuilder;
import dev.selaras.core.model.Text;
import dev.selaras.testing.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final CodeSystem GOALS = CodeSystem.sdg(SdgLevel.GOAL);
    private static final CodeSystem CODES = CodeSystem.sdg(SdgLevel.NATIONAL_INDICATOR);

    private static Plan plan(String id, Goal goal, Target target, Indicator... indicators) {
        return Plan.builder()
                .from(Plans.small())
                .id(Id.of(id))
                .missions(List.of())
                .goals(List.of(goal))
                .targets(List.of(target))
                .indicators(List.of(indicators))
                .build();
    }

    private static GoalBuilder goal() {
        return Goal.builder().id(Id.of("T1")).statement(Text.of("Meningkatnya layanan"));
    }

    private static TargetBuilder target() {
        return Target.builder()
                .id(Id.of("S1"))
                .statement(Text.of("Meningkatnya mutu layanan"))
                .addGoals(Ref.of("T1"));
    }

    private static IndicatorBuilder indicator(String id) {
        return Indicator.builder().id(Id.of(id)).measures(Ref.of("S1")).name(Text.of("Indeks layanan"));
    }

    private static final Plan REGENCY = plan(
            "rpjmd",
            goal().build(),
            target().build(),
            indicator("I1").putCode("SDG", "16.6.2, 16.10").build(),
            indicator("I2").build());

    private static final Plan KECAMATAN =
            plan("renstra", goal().addDerivedFrom(Ref.of("rpjmd#S1")).build(), target().build());

    private static List<String> ids(List<Node<?>> nodes) {
        return nodes.stream().map(node -> node.element().getId().getValue()).toList();
    }

    @Test
    void hasAllGoalsAsRowsAndTellsThoseThatNobodyIsFor() {
        Alignment alignment = Alignment.of(PlanLibrary.of(List.of(REGENCY)), GOALS);

        assertThat(alignment.rows()).hasSize(17).startsWith("1", "2").endsWith("16", "17");
        assertThat(alignment.gaps()).hasSize(16).doesNotContain("16");
        assertThat(ids(alignment.linked(15, 0))).containsExactly("I1");
    }

    @Test
    void hasTheCodesThatOccurInTheirOrder() {
        Alignment alignment = Alignment.of(PlanLibrary.of(List.of(REGENCY)), CODES);

        assertThat(alignment.rows()).containsExactly("16.6.2", "16.10");
        assertThat(alignment.gaps()).isEmpty();
    }

    @Test
    void reachesFromPlanToPlan() {
        Alignment alignment = Alignment.of(PlanLibrary.of(List.of(REGENCY, KECAMATAN)), CODES);

        assertThat(alignment.columns())
                .extracting(graph -> graph.plan().getId().getValue())
                .containsExactly("rpjmd", "renstra");
        assertThat(alignment.through(0, 0)).isEmpty();
        assertThat(alignment.linked(0, 1)).isEmpty();
        assertThat(ids(alignment.through(0, 1))).containsExactly("T1", "S1");
    }

    @Test
    void whatServesTheGoalOfALinkedTargetIsNotForItsCode() {
        Plan regency =
                plan("rpjmd", goal().build(), target().putCode("SDG", "1.2").build());
        Plan other = plan(
                "renstra",
                goal().build(),
                Target.builder()
                        .from(target().build())
                        .goals(List.of(Ref.of("rpjmd#T1")))
                        .build());

        assertThat(Alignment.of(PlanLibrary.of(List.of(regency, other)), CODES).through(0, 1))
                .isEmpty();
    }

    @Test
    void prefersThePlansOwnLinks() {
        Plan own = plan(
                "renstra",
                goal().addDerivedFrom(Ref.of("rpjmd#S1"))
                        .putCode("TPB", "16.6.2")
                        .build(),
                target().build());
        Alignment alignment = Alignment.of(PlanLibrary.of(List.of(REGENCY, own)), CODES);

        assertThat(ids(alignment.linked(0, 1))).containsExactly("T1");
        assertThat(alignment.through(0, 1)).isEmpty();
        assertThat(ids(alignment.through(1, 1))).containsExactly("T1", "S1");
    }

    @Test
    void tellsWhatIsNoCodeWithItsPlace() {
        Plan wrong = plan(
                "rpjmd",
                goal().putCode("SDG", "99").putCode("TPB/SDGs", "NA").build(),
                target().putCode("IKU", "1.1").putCode("TPB/SDGs", "1.2 dst").build());
        PlanLibrary library = PlanLibrary.of(List.of(wrong));
        Alignment alignment = Alignment.of(library, CODES);

        assertThat(alignment.rows()).isEmpty();
        assertThat(alignment.unreadable())
                .extracting(UnreadableCode::pointer, UnreadableCode::text)
                .containsExactly(tuple("/goals/0/codes/SDG", "99"), tuple("/targets/0/codes/TPB~1SDGs", "1.2 dst"));
        assertThat(Alignment.systemsIn(library)).containsExactly("IKU", "SDG", "TPB/SDGs");
    }

    @Test
    void codesOfWhatMeasuresOneTargetShareWhatReachesThem() {
        Indicator one = indicator("I1").putCode("SDG", "16.6.2").build();
        Indicator other = indicator("I2").putCode("SDG", "16.10").build();
        Plan regency = plan("rpjmd", goal().build(), target().build(), one, other);
        Alignment alignment = Alignment.of(PlanLibrary.of(List.of(regency, KECAMATAN)), CODES);

        assertThat(ids(alignment.through(0, 1))).containsExactly("T1", "S1");
        assertThat(alignment.through(1, 1)).isSameAs(alignment.through(0, 1));
    }

    @Test
    void tellsWhichPlansAreNotAtHand() {
        assertThat(Alignment.of(PlanLibrary.of(List.of(KECAMATAN)), CODES).notAtHand())
                .containsExactly(Id.of("rpjmd"));
        assertThat(Alignment.of(PlanLibrary.of(List.of(KECAMATAN, REGENCY)), CODES)
                        .notAtHand())
                .isEmpty();
    }
}
