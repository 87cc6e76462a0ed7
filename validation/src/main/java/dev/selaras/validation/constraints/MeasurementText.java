package dev.selaras.validation.constraints;

import dev.selaras.core.measurement.NumberConvention;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constraint on texts: the cell of a table, such as {@code 73,92}, {@code 75 s.d. 80}, {@code 1 Dokumen} or {@code WTP}.
 *
 * <p>It accepts what {@link dev.selaras.core.measurement.Measurement#parse} can read: numbers in the conventions that are
 * named, and words; and {@code null}. It refuses {@code #REF!} and {@code 12..3}, and texts of more than {@value
 * MeasurementTextCheck#MAX_LENGTH} characters. An empty cell is one too; where there must be a value, {@code @NotBlank}
 * stands beside it.
 */
@Documented
@Constraint(validatedBy = MeasurementTextCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(MeasurementText.List.class)
public @interface MeasurementText {

    /** The message, or its key. */
    String message() default "{dev.selaras.validation.constraints.MeasurementText.message}";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What hosts attach to it. */
    Class<? extends Payload>[] payload() default {};

    /**
     * The conventions in which numbers may be written. Where one is named, a number that can be read in the other only is
     * refused: {@code 4.43} in Indonesian.
     */
    NumberConvention[] convention() default {NumberConvention.ID, NumberConvention.EN};

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
        MeasurementText[] value();
    }
}
