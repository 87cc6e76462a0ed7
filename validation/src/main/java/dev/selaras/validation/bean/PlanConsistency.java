package dev.selaras.validation.bean;

import dev.selaras.core.model.Plan;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks a plan by all rules. Thread-safe once it is initialized. */
public final class PlanConsistency implements ConstraintValidator<Consistent, Plan> {

    private @Nullable Check check;

    /** Made by the host's validator. */
    public PlanConsistency() {}

    @Override
    public void initialize(Consistent constraint) {
        check = Check.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable Plan plan, ConstraintValidatorContext context) {
        if (plan == null) {
            return true;
        }
        Check asked = Objects.requireNonNull(check);
        return asked.passes(asked.validator().validate(plan), "", context);
    }
}
