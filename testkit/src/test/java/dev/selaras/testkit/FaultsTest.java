package dev.selaras.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.PlanType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

    static List<Fault> faults() {
        return Faults.all();
    }

    private static Fault fault(String name) {
        return Faults.all().stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noTwoFaultsShareANameOrASentence() {
        assertThat(Faults.all()).extracting(Fault::name).doesNotHaveDuplicates();
        assertThat(Faults.all())
                .extracting(fault -> fault.description().getIndonesian())
                .doesNotHaveDuplicates();
        assertThat(Faults.all())
                .extracting(fault -> fault.description().getEnglish())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultSaysWhatItIs(Fault fault) {
        assertThat(fault.name()).matches("[a-z]+(-[a-z]+)*").hasToString(fault.toString());
        assertThat(fault.description().getIndonesian()).endsWith(".");
        assertThat(fault.description().getEnglish()).endsWith(".");
        assertThat(Faults.of(fault.rule())).contains(fault);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultChangesThePlanOrWhatIsAtHand(Fault fault) {
        FaultyPlan faulty = fault.examples().findFirst().orElseThrow();

        assertThat(faulty.fault()).isSameAs(fault);
        assertThat(faulty.set().plans()).isNotEqualTo(faulty.set().atHand());
    }

    @Test
    void aPlanWithoutAPlaceForAFaultIsLeftAlone() {
        assertThat(fault("range-without-end").inject(ValidPlans.plain(PlanType.RPJMD)))
                .isEmpty();
        assertThat(fault("goal-of-nothing").inject(ValidPlans.plain(PlanType.RPJMD)))
                .isEmpty();
    }

    @Test
    void theChoiceTellsThePlaceAndGoesRound() {
        PlanSet set = ValidPlans.plain(PlanType.RPJMD);
        int goals = set.plan().getGoals().size();
        Fault fault = fault("goal-blank");

        assertThat(fault.inject(set, 1).orElseThrow().pointer()).isEqualTo("/goals/1/statement");
        assertThat(fault.inject(set, goals + 1)).isEqualTo(fault.inject(set, 1));
        assertThat(fault.inject(set)).isEqualTo(fault.inject(set, 0));
        assertThat(fault.inject(set, -1).orElseThrow().pointer()).isEqualTo("/goals/" + (goals - 1) + "/statement");
    }

    @Test
    void noFaultIsKnownOfARuleThatIsNot() {
        assertThat(Faults.of("no-such-rule")).isEmpty();
    }
}
