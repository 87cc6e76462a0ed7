package dev.selaras.validation.constraints;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host's validator, without an expression language. */
final class Door {

    static final Validator ENGLISH = in(Locale.ENGLISH);
    static final Validator INDONESIAN = in(Locale.forLanguageTag("id"));

    private Door() {}

    private static Validator in(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    static List<String> paths(Object form, Class<?>... groups) {
        return paths(ENGLISH.validate(form, groups));
    }

    static List<String> paths(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    /** The only message about a form. */
    static String message(Validator validator, Object form) {
        Set<ConstraintViolation<Object>> violations = validator.validate(form);
        if (violations.size() != 1) {
            throw new AssertionError(violations.size() + " violations");
        }
        return violations.iterator().next().getMessage();
    }
}
