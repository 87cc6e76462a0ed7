package dev.selaras.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.alignment.Alignment;
import dev.selaras.core.alignment.CodeSystem;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.SdgLevel;
import dev.selaras.testing.Plans;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTableTest {

    private static String table(CodeSystem system, Goal... goals) {
        Plan plan = Plan.builder().from(Plans.small()).goals(List.of(goals)).build();
        return new AlignmentTable(Language.INDONESIAN, 80).render(Alignment.of(PlanLibrary.of(List.of(plan)), system));
    }

    private static Goal goal(String id, String name, String codes) {
        return Goal.builder()
                .from(Plans.goal(id, "M1", "IS1"))
                .putCode(name, codes)
                .build();
    }

    @Test
    void countsWhatTheSystemCallsItsCodes() {
        Goal goal = goal("T1", "TPB", "1.2, 4");

        assertThat(table(CodeSystem.sdg(SdgLevel.GOAL), goal)).startsWith("TPB (SDG): 2 dari 17 tujuan ");
        assertThat(table(CodeSystem.sdg(SdgLevel.TARGET), goal)).startsWith("TPB (SDG): 2 dari 2 target ");
        assertThat(table(CodeSystem.ASTA_CITA, goal)).startsWith("Asta Cita: 0 dari 8 misi ");
        assertThat(table(CodeSystem.named("Lain"), goal)).isEqualTo("Lain: tidak ada kode\n");
    }

    @Test
    void namesWhatCannotBeReadWithItsPlace() {
        Goal[] many = IntStream.range(0, 25)
                .mapToObj(i -> goal("T" + i, "SDG", "kemiskinan \u001b"))
                .toArray(Goal[]::new);
        String text = table(CodeSystem.sdg(SdgLevel.TARGET), many);

        assertThat(text)
                .contains("rpjmd-tirtawana-2025-2029#T19 (/goals/19/codes/SDG)", "dan 5 isian lain")
                .doesNotContain("#T20", "\u001b");
    }

    @Test
    void namesPlansThatAreNotAtHand() {
        Goal goal = Goal.builder()
                .from(Plans.goal("T1"))
                .addDerivedFrom(Ref.of("rpjpd#S1"))
                .build();

        assertThat(table(CodeSystem.ASTA_CITA, goal)).contains(": rpjpd.");
    }
}
