package dev.selaras.validation.constraints;

import dev.selaras.core.model.RegionLevel;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks texts that must be codes of regions. Thread-safe once it is initialized. */
public final class RegionCodeCheck implements ConstraintValidator<RegionCode, CharSequence> {

    private final Set<RegionLevel> levels = EnumSet.noneOf(RegionLevel.class);
    private @Nullable Advice advice;

    /** Made by the host's validator. */
    public RegionCodeCheck() {}

    @Override
    public void initialize(RegionCode constraint) {
        levels.addAll(List.of(constraint.level()));
        levels.remove(RegionLevel.NASIONAL);
        advice = Advice.of(RegionCode.class, levels);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || isCode(text) || Objects.requireNonNull(advice).refuse(context);
    }

    private boolean isCode(CharSequence text) {
        return text.length() <= dev.selaras.core.model.RegionCode.MAX_LENGTH
                && dev.selaras.core.model.RegionCode.find(text.toString())
                        .filter(code -> levels.contains(code.level()))
                        .isPresent();
    }
}
