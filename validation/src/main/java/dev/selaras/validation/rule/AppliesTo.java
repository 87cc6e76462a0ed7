package dev.selaras.validation.rule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Some plans that a rule applies to, by type, owner and era. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface AppliesTo {

    /** The last year of what does not end. */
    int NO_END = 9999;

    /** The types of plan. */
    PlanType[] value();

    /** Whether only plans of a kecamatan are meant. */
    boolean kecamatan() default false;

    /** The first year in which such a plan may begin. */
    int from() default 0;

    /** The last year in which such a plan may begin. */
    int until() default NO_END;

    /** The severity for these plans, if it is not the rule's own; one at most. */
    Severity[] severity() default {};
}
