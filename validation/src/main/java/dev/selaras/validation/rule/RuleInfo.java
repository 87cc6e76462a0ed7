package dev.selaras.validation.rule;

import dev.selaras.validation.report.Severity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Everything a person must know of a rule, on the rule itself. The catalogue is made from it, and its examples are run.
 *
 * <p>Examples are members of a plan, as JSON. They stand in place of those members of the catalogue's sample plan, so
 * that an example shows what matters and no more; a member {@code waivers} holds the waivers of the check, which is as if
 * on 1 January 2026, and a member {@code atHand} those of the sample plan as it stands beside an example with an id. The bad
 * example breaks this rule and no other; the good one is the bad one mended, and breaks none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RuleInfo {

    /** How settled a rule is. */
    enum Lifecycle {
        /** On trial; it may change or go. */
        EXPERIMENTAL,
        /** Here to stay. */
        STABLE,
        /** On its way out. */
        DEPRECATED
    }

    /**
     * The code: lower-case words with hyphens, written once and never changed. Whoever is not of the library puts a name
     * in front, such as that of the region, so that no later rule of the library takes the code.
     */
    String code();

    /** How much its findings weigh. */
    Severity severity();

    /**
     * What it looks at, one by one: types of element, {@code PlanElement} for all, {@code Plan} for the plan itself,
     * {@code Waiver} if it is a {@link WaiverRule}.
     */
    Class<?>[] looksAt();

    /** The defect in one line, without a full stop. */
    Bilingual summary();

    /** The message of a finding, with places {@code {0}} for its arguments. */
    Bilingual message();

    /** What to do about it, with the same arguments. */
    Bilingual mend();

    /** Why it matters. */
    Bilingual why();

    /** Where it comes from. */
    Source[] sources();

    /** The plans it applies to, the first that fits deciding; none given means every plan. */
    AppliesTo[] appliesTo() default {};

    /** The version of the library that brought it, or of the jar if it is of somebody else. */
    String since();

    /** How settled it is. */
    Lifecycle lifecycle() default Lifecycle.STABLE;

    /** Members that break this rule and no other. */
    String bad();

    /** The same members, mended; empty if the sample plan itself is the mended one. */
    String good() default "";
}
