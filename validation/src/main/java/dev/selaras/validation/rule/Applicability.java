package dev.selaras.validation.rule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Severity;
import java.util.Arrays;
import java.util.Optional;

/** Tells which plans a rule applies to, and how heavily. */
public final class Applicability {

    private Applicability() {}

    /**
     * The weight of a rule's findings in a plan, or nothing if the rule does not apply to it.
     *
     * @param year the year whose rules the plan is judged by, as a rule the year in which it begins
     */
    public static Optional<Severity> severity(RuleInfo rule, Plan plan, int year) {
        AppliesTo[] all = rule.appliesTo();
        if (all.length == 0) {
            return Optional.of(rule.severity());
        }
        for (AppliesTo some : all) {
            if (fits(some, plan, year)) {
                return Optional.of(some.severity().length == 0 ? rule.severity() : some.severity()[0]);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(AppliesTo some, Plan plan, int year) {
        return Arrays.asList(some.value()).contains(plan.getType())
                && (!some.kecamatan() || plan.belongsToKecamatan())
                && some.from() <= year
                && year <= some.until();
    }
}
