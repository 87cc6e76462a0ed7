package dev.selaras.validation.rule;

/**
 * One question that a plan can fail: a final class without state that bears a {@link RuleInfo}.
 *
 * <p>Its scope is the interface it implements: {@link ElementRule} looks at one element by itself, {@link PlanRule} at
 * the graph of a plan, {@link LibraryRule} at other plans too, {@link WaiverRule} at the waivers. Anyone may write rules;
 * those of the library have no other rights. A rule must be thread-safe, must not change anything, and gives equal
 * answers for equal plans.
 *
 * <p>A rule is found by {@code PlanValidator.installed()} if it is a public class with a public constructor without
 * parameters that is provided as a service of this type.
 */
public sealed interface Rule permits ElementRule, PlanRule, LibraryRule, WaiverRule {

    /** How far a rule looks. */
    enum Scope {
        /** At one element by itself. */
        ELEMENT,
        /** At a plan. */
        PLAN,
        /** At the other plans at hand too. */
        LIBRARY,
        /** At the waivers under which plans are checked. */
        WAIVER
    }

    /** How far this rule looks. */
    Scope scope();

    /**
     * What the rule says of itself.
     *
     * @throws IllegalStateException if the class bears no {@link RuleInfo}
     */
    default RuleInfo info() {
        RuleInfo info = getClass().getAnnotation(RuleInfo.class);
        if (info == null) {
            throw new IllegalStateException(
                    "a rule needs @RuleInfo: " + getClass().getName());
        }
        return info;
    }
}
