package dev.selaras.validation.bean;

import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/**
 * A constraint on plans and their elements: the rules find nothing.
 *
 * <p>A plan is checked by all rules, an element by those that look at single elements. Each finding is a violation, with
 * the place as property path, the message in the language of the request, and the {@link
 * dev.selaras.validation.report.Finding} as dynamic payload. {@code null} is valid.
 *
 * <p>{@link PlanConstraints} puts it on all types of the model, so that {@code @Valid} is enough. It is written where other
 * rules or other groups are wanted.
 */
@Documented
@Constraint(validatedBy = {PlanConsistency.class, ElementConsistency.class})
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Consistent.List.class)
public @interface Consistent {

    /** The message, or its key; by itself it is what the rule says of its finding. */
    String message() default "{dev.selaras.validation.bean.finding}";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What hosts attach to it. */
    Class<? extends Payload>[] payload() default {};

    /** The weights of the findings that are violations, one at least. */
    Severity[] severities() default {Severity.ERROR, Severity.WARNING, Severity.INFO};

    /** Gives the rules, profile and waivers to check by; a class with a public constructor without parameters. */
    Class<? extends Supplier<PlanValidator>> rules() default StandardRules.class;

    /** Several of them in one place. */
    @Documented
    @Target({
        ElementType.TYPE,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The constraints. */
        Consistent[] value();
    }
}
