package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.ScaleCategory;
import dev.selaras.core.measurement.Scales;
import dev.selaras.core.measurement.ScoreBand;
import dev.selaras.testing.Plans;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlanScalesTest {

    private static final Scale SPIP = Scale.bestLast("Maturitas SPIP", "Rintisan", "Berkembang", "Terdefinisi");

    @Test
    void aPlanFindsItsOwnScaleByNameInAnyCase() {
        assertThat(with(SPIP).scale("maturitas spip")).contains(SPIP);
    }

    @Test
    void aPlanFindsABuiltInScale() {
        assertThat(with(SPIP).scale("BPK")).contains(Scales.BPK);
    }

    @Test
    void aScaleOfThePlanComesBeforeTheBuiltInOneOfThatName() {
        Scale own = Scale.bestFirst("Sakip", "A", "B");

        assertThat(with(own).scale("SAKIP")).contains(own);
    }

    @Test
    void aNameThatNobodyGaveFindsNothing() {
        assertThat(with(SPIP).scale("SPBE")).isEmpty();
    }

    @Test
    void aScaleOfThePlanMayBeDrawnFromScores() {
        Scale own = Scale.of(
                "Mutu", true, List.of(ScaleCategory.of("A", Wording.of("baik"), band(75, 100)), ScaleCategory.of("B")));

        assertThat(with(own).scale("mutu").flatMap(scale -> scale.find(BigDecimal.valueOf(80))))
                .hasToString("Optional[A]");
    }

    @Test
    void twoScalesOfOneNameAreTheFirst() {
        Scale first = Scale.bestFirst("Mutu Air", "A", "B");
        Plan plan = Plan.builder()
                .from(Plans.small())
                .scales(List.of(first, Scale.bestFirst("mutu-air", "C")))
                .build();

        assertThat(plan.scale("MUTU AIR")).contains(first);
    }

    @Test
    @Timeout(10)
    void manyScalesOfManyCategoriesAreFoundInTime() {
        String[] names =
                IntStream.range(0, 5_000).mapToObj(i -> "Mutu air ke-" + i).toArray(String[]::new);
        Plan plan = Plan.builder()
                .from(Plans.small())
                .scales(Stream.of(names).map(name -> Scale.bestFirst(name, "A")).toList())
                .build();
        Scale scale = Scale.bestFirst("Mutu", names);

        assertThat(names).allMatch(name -> plan.scale(name).isPresent());
        assertThat(names).allMatch(name -> scale.find(name).isPresent());
    }

    private static ScoreBand band(int above, int upTo) {
        return ScoreBand.of(BigDecimal.valueOf(above), BigDecimal.valueOf(upTo));
    }

    private static Plan with(Scale scale) {
        return Plan.builder().from(Plans.small()).scales(List.of(scale)).build();
    }
}
