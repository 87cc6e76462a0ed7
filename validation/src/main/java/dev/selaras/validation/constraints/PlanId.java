package dev.selaras.validation.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constraint on texts: the id of a plan or of an element, such as {@code rpjmd-ponorogo-2016-2021} or {@code M1}.
 *
 * <p>It accepts what {@link dev.selaras.core.model.Id#find} finds, and {@code null}.
 */
@Documented
@Constraint(validatedBy = PlanIdCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PlanId.List.class)
public @interface PlanId {

    /** The message, or its key. */
    String message() default "{dev.selaras.validation.constraints.PlanId.message}";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What hosts attach to it. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them in one place. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The constraints. */
        PlanId[] value();
    }
}
