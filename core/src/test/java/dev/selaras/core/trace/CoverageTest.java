package dev.selaras.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import dev.selaras.testing.Plans;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which elements serve which, where there are many. */
class CoverageTest {

    private static final int COUNT = 200;

    @Test
    void manyRowsAreEachServedByTheirOwn() {
        Plan plan = Plan.builder()
                .from(Plans.small())
                .pillars(IntStream.range(0, COUNT)
                        .mapToObj(i -> Plans.pillar("P" + i, "Pilar " + i))
                        .toList())
                .missions(IntStream.range(0, COUNT - 1)
                        .mapToObj(i -> Mission.builder()
                                .id(Id.of("M" + i))
                                .statement(Text.of("Misi " + i))
                                .addPillars(Ref.of("P" + i))
                                .build())
                        .toList())
                .goals(IntStream.range(0, COUNT - 1)
                        .mapToObj(i -> Goal.builder()
                                .from(Plans.goal("T" + i))
                                .missions(List.of(Ref.of("M" + i)))
                                .build())
                        .toList())
                .build();
        Coverage coverage = Trace.of(plan).coverage(Pillar.class, Goal.class);

        for (int row = 0; row < COUNT - 1; row++) {
            for (int column = 0; column < COUNT - 1; column++) {
                assertThat(coverage.isServed(row, column)).isEqualTo(row == column);
            }
        }
        assertThat(coverage.unserved()).hasSize(1);
        assertThat(coverage.idle()).isEmpty();
    }

    @Test
    void whatLeadsRoundInACircleServesItself() {
        Plan plan = Plans.withProblems(
                Plans.small(),
                IntStream.range(0, COUNT)
                        .mapToObj(i -> Plans.problem("PR" + i, "PR" + (i + 1) % COUNT))
                        .toArray(Problem[]::new));
        Coverage coverage = Trace.of(plan).coverage(Problem.class, Problem.class);

        assertThat(coverage.unserved()).isEmpty();
        assertThat(coverage.isServed(0, 0)).isTrue();
        assertThat(coverage.isServed(COUNT - 1, 100)).isTrue();
    }
}
