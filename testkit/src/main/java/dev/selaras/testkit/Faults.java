package dev.selaras.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The catalogue of faults that plans can have. */
public final class Faults {

    private static final List<Fault> ALL = Stream.of(
                    ReferenceFaults.all(),
                    IdentityFaults.all(),
                    PlanFaults.all(),
                    BeginningFaults.all(),
                    CascadeFaults.all(),
                    StatementFaults.all(),
                    NumberingFaults.all(),
                    IndicatorFaults.all(),
                    CellFaults.all(),
                    ReadingFaults.all(),
                    SeriesFaults.all(),
                    YearFaults.all(),
                    RangeFaults.all(),
                    DocumentFaults.all(),
                    AdoptionFaults.all(),
                    LocalisationFaults.all(),
                    UpperPlanFaults.all(),
                    LinkFaults.all(),
                    FormFaults.all(),
                    TextFaults.all())
            .flatMap(List::stream)
            .toList();

    private static final int BOUND = 10_000;

    private Faults() {}

    /** All faults. */
    public static List<Fault> all() {
        return ALL;
    }

    /** The faults that a rule must find; none if no fault is known for it. */
    public static List<Fault> of(String rule) {
        return ALL.stream().filter(fault -> fault.rule().equals(rule)).toList();
    }

    /** Plans with a fault, any of them at any place. */
    public static Arbitrary<FaultyPlan> any() {
        return Arbitraries.of(ALL).flatMap(Faults::plansWith);
    }

    /** Plans with a certain fault, at any place. */
    public static Arbitrary<FaultyPlan> plansWith(Fault fault) {
        return Combinators.combine(ValidPlans.any(), Arbitraries.integers().between(0, BOUND))
                .as(fault::inject)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }
}
