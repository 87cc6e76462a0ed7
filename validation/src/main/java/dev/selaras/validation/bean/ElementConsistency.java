package dev.selaras.validation.bean;

import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.PlanElement;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks an element by the rules that look at single elements. Thread-safe once it is initialized. */
public final class ElementConsistency implements ConstraintValidator<Consistent, PlanElement> {

    private @Nullable Check check;

    /** Made by the host's validator. */
    public ElementConsistency() {}

    @Override
    public void initialize(Consistent constraint) {
        check = Check.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable PlanElement element, ConstraintValidatorContext context) {
        if (element == null) {
            return true;
        }
        Check asked = Objects.requireNonNull(check);
        return asked.passes(asked.validator().validate(element), root(element), context);
    }

    private static String root(PlanElement element) {
        ElementKind kind = ElementKind.of(element);
        return "/" + kind.member() + (kind == ElementKind.VISION ? "" : "/0");
    }
}
