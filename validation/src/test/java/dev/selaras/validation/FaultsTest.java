package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.selaras.testkit.Fault;
import dev.selaras.testkit.Faults;
import dev.selaras.testkit.FaultyPlan;
import dev.selaras.testkit.PlanSet;
import dev.selaras.testkit.ValidPlans;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.Verdict;
import dev.selaras.validation.rules.BuiltInRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The proof of the rules: faults are put into plans that have none. Every build draws the same plans, by the seeds, so that it
 * says the same of the same commit; {@code -Dselaras.examples=500} puts each fault into so many more.
 */
class FaultsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    /** How many plans each fault is put into; {@link FaultPageTest} counts five in every build. */
    private static final int EXAMPLES = Integer.getInteger("selaras.examples", 1);

    /** Rules that no fault is known for, with the reason why none can be. */
    private static final Map<String, String> WITHOUT_A_FAULT = Map.ofEntries(
            Map.entry("waiver-expired", "it is about waivers and not about a plan"),
            Map.entry("waiver-too-broad", "it is about waivers and not about a plan"),
            Map.entry("waiver-unused", "it is about waivers and not about a plan"));

    static List<Fault> faults() {
        return Faults.all();
    }

    private static Report report(PlanValidator validator, PlanSet set) {
        return validator.validate(set.library()).get(set.plans().size() - 1);
    }

    private static void assertFound(FaultyPlan faulty) {
        assertThat(report(VALIDATOR, faulty.set()).getFindings())
                .extracting(Finding::getCode, finding -> finding.place().getPointer())
                .as(() -> faulty.fault() + " in " + faulty.set().plan())
                .containsExactly(tuple(faulty.fault().rule(), faulty.pointer()));
    }

    @Property(seed = "1")
    void noValidPlanIsAccused(@ForAll("plans") PlanSet set) {
        Report report = report(VALIDATOR, set);

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @Property(tries = 20, seed = "1")
    void noLargePlanIsAccused(@ForAll("largePlans") PlanSet set) {
        assertThat(report(VALIDATOR, set).getFindings()).isEmpty();
    }

    @Property(tries = 200, seed = "1")
    void aFaultAnywhereIsFoundThereByItsRuleAlone(@ForAll("faultyPlans") FaultyPlan faulty) {
        assertFound(faulty);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsFoundByItsRuleAlone(Fault fault) {
        fault.examples().limit(EXAMPLES).forEach(FaultsTest::assertFound);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void withoutItsRuleAFaultIsNotFound(Fault fault) {
        PlanValidator blind = VALIDATOR.without(fault.rule());

        assertThat(report(blind, fault.examples().findFirst().orElseThrow().set())
                        .getFindings())
                .isEmpty();
    }

    @Test
    void everyRuleHasAFaultOrAReasonWhyThereIsNone() {
        Set<String> known = Faults.all().stream().map(Fault::rule).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(WITHOUT_A_FAULT.keySet());

        assertThat(BuiltInRules.all().rules().stream().map(rule -> rule.info().code()))
                .as("rules with a fault in the test kit; add one for a new rule")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Provide
    Arbitrary<PlanSet> plans() {
        return ValidPlans.any();
    }

    @Provide
    Arbitrary<PlanSet> largePlans() {
        return ValidPlans.sized(30, 60);
    }

    @Provide
    Arbitrary<FaultyPlan> faultyPlans() {
        return Faults.any();
    }
}
