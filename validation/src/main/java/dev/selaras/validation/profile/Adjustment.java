package dev.selaras.validation.profile;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A new weight for some rules, in all plans or in some. Immutable and thread-safe. */
@Value.Immutable
@ProfileStyle
public interface Adjustment {

    /** The codes of the rules, at least one. */
    List<String> getRules();

    /** What becomes of them. */
    Weight getWeight();

    /** The types of plan that are meant; none given means every type. */
    List<PlanType> getTypes();

    /** Whether only plans of a kecamatan are meant, or only other plans; nothing means both. */
    Optional<Boolean> getKecamatan();

    /** The first year in which such a plan may begin. */
    Optional<Integer> getBeginsFrom();

    /** The last year in which such a plan may begin. */
    Optional<Integer> getBeginsUntil();

    /** Whether this plan is meant. It is judged by the years on its own label, whatever rules are in force. */
    default boolean fits(Plan plan) {
        int begin = plan.getPeriod().getStart();
        return (getTypes().isEmpty() || getTypes().contains(plan.getType()))
                && getKecamatan().map(only -> only == plan.belongsToKecamatan()).orElse(true)
                && getBeginsFrom().orElse(begin) <= begin
                && begin <= getBeginsUntil().orElse(begin);
    }

    /** Refuses an adjustment of nothing. */
    @Value.Check
    default void check() {
        if (getRules().isEmpty()) {
            throw new IllegalArgumentException("an adjustment needs a rule");
        }
    }

    /** A new builder; a rule and the weight are required. */
    static AdjustmentBuilder builder() {
        return new AdjustmentBuilder();
    }
}
