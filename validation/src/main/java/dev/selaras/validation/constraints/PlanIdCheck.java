package dev.selaras.validation.constraints;

import dev.selaras.core.model.Id;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks texts that must be ids. Thread-safe. */
public final class PlanIdCheck implements ConstraintValidator<PlanId, CharSequence> {

    /** Made by the host's validator. */
    public PlanIdCheck() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || (text.length() <= Id.MAX_LENGTH && Id.find(text.toString()).isPresent());
    }
}
