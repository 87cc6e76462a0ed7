package dev.selaras.validation.rules.reference;

import dev.selaras.validation.rule.Rule;
import java.util.List;

/** The list of the rules of this family. A rule that is not here is not run, and a test says so. */
public final class ReferenceRules {

    private static final List<Rule> ALL = List.of(
            new CyclicPlanReference(),
            new CyclicReference(),
            new DanglingReference(),
            new DuplicateId(),
            new DuplicatePlanId(),
            new PlanNotAtHand(),
            new ReferenceToWrongKind(),
            new UpperPlanDraft(),
            new UpperPlanOfLowerLevel(),
            new UpperReferenceMissing(),
            new VersionOfOtherPlan());

    private ReferenceRules() {}

    /** All rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
