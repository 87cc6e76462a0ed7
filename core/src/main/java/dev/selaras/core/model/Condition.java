package dev.selaras.core.model;

import dev.selaras.core.measurement.Measurement;
import java.util.Optional;
import org.immutables.value.Value;

/** Where an indicator stands before or after the plan (kondisi awal, kondisi akhir). */
@Value.Immutable
@ModelStyle
public interface Condition {

    /** The year it is measured or meant for, if the document tells. */
    Optional<Integer> getYear();

    /** The value. */
    Measurement getValue();

    /** Refuses what is no calendar year of four digits. */
    @Value.Check
    default void check() {
        getYear().ifPresent(Years::check);
    }

    /** A new builder; the value is required. */
    static ConditionBuilder builder() {
        return new ConditionBuilder();
    }
}
