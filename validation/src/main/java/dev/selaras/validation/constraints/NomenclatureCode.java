package dev.selaras.validation.constraints;

import dev.selaras.core.model.NomenclatureLevel;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constraint on texts: the official code of a programme or activity, or of what is above or below it, such as {@code
 * 7.01.02.2.01.0006}.
 *
 * <p>It accepts what {@link dev.selaras.core.model.NomenclatureCode#find} finds, if it is of a level that is named, and
 * {@code null}. Whether the code is in force it does not know.
 */
@Documented
@Constraint(validatedBy = NomenclatureCodeCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NomenclatureCode.List.class)
public @interface NomenclatureCode {

    /** The message, or its key. */
    String message() default "{dev.selaras.validation.constraints.NomenclatureCode.message}";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What hosts attach to it. */
    Class<? extends Payload>[] payload() default {};

    /** The levels of which the code may be. */
    NomenclatureLevel[] level() default {
        NomenclatureLevel.URUSAN,
        NomenclatureLevel.BIDANG_URUSAN,
        NomenclatureLevel.PROGRAM,
        NomenclatureLevel.KEGIATAN,
        NomenclatureLevel.SUB_KEGIATAN
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
        NomenclatureCode[] value();
    }
}
