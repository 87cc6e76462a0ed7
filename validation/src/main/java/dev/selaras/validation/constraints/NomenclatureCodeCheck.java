package dev.selaras.validation.constraints;

import dev.selaras.core.model.NomenclatureLevel;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks texts that must be nomenclature codes. Thread-safe once it is initialized. */
public final class NomenclatureCodeCheck implements ConstraintValidator<NomenclatureCode, CharSequence> {

    private final Set<NomenclatureLevel> levels = EnumSet.noneOf(NomenclatureLevel.class);
    private @Nullable Advice advice;

    /** Made by the host's validator. */
    public NomenclatureCodeCheck() {}

    @Override
    public void initialize(NomenclatureCode constraint) {
        levels.addAll(List.of(constraint.level()));
        advice = Advice.of(NomenclatureCode.class, levels);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || isCode(text) || Objects.requireNonNull(advice).refuse(context);
    }

    private boolean isCode(CharSequence text) {
        return text.length() <= dev.selaras.core.model.NomenclatureCode.MAX_LENGTH
                && dev.selaras.core.model.NomenclatureCode.find(text.toString())
                        .filter(code -> levels.contains(code.level()))
                        .isPresent();
    }
}
