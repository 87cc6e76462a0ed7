package dev.selaras.validation.rule;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a rule comes from. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Source {

    /** The regulation by its short name, or what is done in practice. */
    Bilingual value();

    /** Whether the text itself was read; if not, the catalogue says that the source is still to be confirmed. */
    boolean read() default false;
}
