package dev.selaras.validation.constraints;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a message says would be right: an example of each thing that is allowed.
 *
 * @param message the key of the message, in braces
 * @param examples the message with the keys of the examples after it
 */
record Advice(String message, String examples) {

    /**
     * The advice for a constraint.
     *
     * @throws ConstraintDeclarationException if the constraint allows nothing
     */
    static Advice of(Class<?> constraint, Set<? extends Enum<?>> allowed) {
        if (allowed.isEmpty()) {
            throw new ConstraintDeclarationException("@" + constraint.getSimpleName() + " allows nothing");
        }
        String key = "{" + constraint.getName() + ".";
        return new Advice(
                key + "message}",
                allowed.stream()
                        .map(each -> key + each.name() + "}")
                        .collect(Collectors.joining(", ", key + "message} ", "")));
    }

    /** Says no, with examples unless the host has a message of its own. */
    boolean refuse(ConstraintValidatorContext context) {
        if (message.equals(context.getDefaultConstraintMessageTemplate())) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(examples).addConstraintViolation();
        }
        return false;
    }
}
