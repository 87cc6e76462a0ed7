package dev.selaras.validation.rule;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text in both languages, on a rule. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Bilingual {

    /** In Indonesian: short, plain and formal. */
    String id();

    /** In English. */
    String en();
}
