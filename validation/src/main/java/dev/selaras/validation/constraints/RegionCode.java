package dev.selaras.validation.constraints;

import dev.selaras.core.model.RegionLevel;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constraint on texts: the official code of a region, such as {@code 35.02.11}, dotted or not at all.
 *
 * <p>It accepts what {@link dev.selaras.core.model.RegionCode#find} finds, if it is of a level that is named, and {@code
 * null}. Whether the code is in force it does not know.
 */
@Documented
@Constraint(validatedBy = RegionCodeCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RegionCode.List.class)
public @interface RegionCode {

    /** The message, or its key. */
    String message() default "{dev.selaras.validation.constraints.RegionCode.message}";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What hosts attach to it. */
    Class<? extends Payload>[] payload() default {};

    /** The levels of which the code may be; not the state, which has no code. */
    RegionLevel[] level() default {
        RegionLevel.PROVINSI,
        RegionLevel.KABUPATEN,
        RegionLevel.KOTA,
        RegionLevel.KECAMATAN,
        RegionLevel.KELURAHAN,
        RegionLevel.DESA,
        RegionLevel.DESA_ADAT
    };

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
        RegionCode[] value();
    }
}
