package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.testkit.Fault;
import dev.selaras.testkit.Faults;
import dev.selaras.testkit.PlanSet;
import dev.selaras.testkit.ValidPlans;
import dev.selaras.validation.report.Finding;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnValidatorTest {

    /** The codes of all that the validator finds in a plan; put your own in its place. */
    private static List<String> codes(PlanSet set) {
        int own = set.plans().size() - 1;
        return PlanValidator.standard().validate(set.library()).get(own).getFindings().stream()
                .map(Finding::getCode)
                .toList();
    }

    @Property(tries = 100)
    void accusesNoValidPlan(@ForAll("validPlans") PlanSet set) {
        assertThat(codes(set)).isEmpty();
    }

    @Provide
    Arbitrary<PlanSet> validPlans() {
        return ValidPlans.sized(1, 20);
    }

    static List<Fault> faults() {
        return Faults.of("milestone-direction");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsEachFault(Fault fault) {
        fault.examples()
                .limit(5)
                .forEach(faulty -> assertThat(codes(faulty.set())).containsExactly(fault.rule()));
    }
}
