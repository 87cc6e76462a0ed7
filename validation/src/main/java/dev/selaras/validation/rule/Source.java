package dev.selaras.validation.rule;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a rule comes from. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Source {

    /** What kind of source this is. */
    enum Kind {
        /** What officials, auditors or their applications do. */
        PRACTICE,
        /** A regulation whose text was read. */
        REGULATION,
        /** A regulation known from what others cite; its text is still to be read. */
        UNREAD_REGULATION
    }

    /** The regulation by its short name, or what is done in practice. */
    Bilingual value();

    /** What kind of source this is. */
    Kind kind() default Kind.PRACTICE;
}
