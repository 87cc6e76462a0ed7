package dev.selaras.validation.constraints;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Unreadable;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks texts that must be readable as cells of a table. Thread-safe once it is initialized. */
public final class MeasurementTextCheck implements ConstraintValidator<MeasurementText, CharSequence> {

    /** The longest a text may be, in characters. */
    public static final int MAX_LENGTH = 1000;

    private final Set<NumberConvention> conventions = EnumSet.noneOf(NumberConvention.class);
    private @Nullable Advice advice;

    /** Made by the host's validator. */
    public MeasurementTextCheck() {}

    @Override
    public void initialize(MeasurementText constraint) {
        conventions.addAll(List.of(constraint.convention()));
        advice = Advice.of(MeasurementText.class, conventions);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || isReadable(text)
                || Objects.requireNonNull(advice).refuse(context);
    }

    private boolean isReadable(CharSequence text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        // What can't be read in the convention that is asked for is read in the other one, and says so.
        Measurement read =
                Measurement.parse(text.toString(), conventions.iterator().next());
        return !(read instanceof Unreadable)
                && read.getConvention().map(conventions::contains).orElse(true);
    }
}
