package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.Scales;
import dev.selaras.testing.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void aPlanRefusesAScaleDrawnFromScoresWhichNoDocumentHolds() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(Scales.SAKIP));
    }

    private static Plan with(Scale scale) {
        return Plan.builder().from(Plans.small()).scales(List.of(scale)).build();
    }
}
