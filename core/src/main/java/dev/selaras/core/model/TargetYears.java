package dev.selaras.core.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * The years for which indicators carry a milestone.
 *
 * <p>They are set apart from the {@link Period} because plans do so: one for 2025–2029 carries six years, the sixth a forward
 * estimate (prakiraan maju), and some leave the first year open.
 */
@Value.Immutable
@ModelStyle
public interface TargetYears {

    /** The years that every indicator must have. */
    List<Integer> getMandatory();

    /** The years that an indicator may have. */
    List<Integer> getOptional();

    /** The years after the period that are estimated already. */
    List<Integer> getForward();

    /** Refuses what is no calendar year of four digits. */
    @Value.Check
    default void check() {
        getMandatory().forEach(Years::check);
        getOptional().forEach(Years::check);
        getForward().forEach(Years::check);
    }

    /** A new builder; nothing is required. */
    static TargetYearsBuilder builder() {
        return new TargetYearsBuilder();
    }
}
