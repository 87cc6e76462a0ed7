package dev.selaras.validation.profile;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.format.Format;
import dev.selaras.validation.report.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which rules plans are checked by, and how much their findings weigh.
 *
 * <p>A profile grades and switches off; it never makes a rule apply to a plan that the rule leaves alone. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ProfileStyle
public interface Profile {

    /** The name by which reports refer to it. */
    Id getName();

    /** What becomes of the severities of all rules. */
    @Value.Default
    default Strictness getStrictness() {
        return Strictness.STANDARD;
    }

    /** The year whose rules are applied; nothing means that each plan is judged by the rules of the year it begins in. */
    Optional<Integer> getInForce();

    /** What becomes of single rules; of several that fit, the last decides. */
    List<Adjustment> getAdjustments();

    /** The profile that changes nothing. */
    static Profile standard() {
        return builtIn(Strictness.STANDARD);
    }

    /** The profile in which every warning is an error and every note a warning. */
    static Profile strict() {
        return builtIn(Strictness.STRICT);
    }

    /** The profile in which errors stay, warnings are notes, and notes are not made. */
    static Profile lenient() {
        return builtIn(Strictness.LENIENT);
    }

    private static Profile builtIn(Strictness strictness) {
        return builder().name(strictness.profileName()).strictness(strictness).build();
    }

    /** The built-in profile of this name. */
    static Optional<Profile> builtIn(String name) {
        return Strictness.of(name).map(Profile::builtIn);
    }

    /** The year whose rules a plan is judged by. */
    default int yearFor(Plan plan) {
        return getInForce().orElse(plan.getPeriod().getStart());
    }

    /**
     * What becomes of a rule in a plan.
     *
     * @param code the rule
     * @param own how much its findings weigh in this plan without a profile
     */
    default Weight weigh(String code, Severity own, Plan plan) {
        Weight weight = getStrictness().of(own);
        for (Adjustment adjustment : getAdjustments()) {
            if (adjustment.getRules().contains(code) && adjustment.fits(plan)) {
                weight = adjustment.getWeight();
            }
        }
        return weight;
    }

    /** Refuses a profile that a report would take for a built-in one. */
    @Value.Check
    default void check() {
        boolean plain = getAdjustments().isEmpty() && getInForce().isEmpty();
        if (Strictness.of(getName().getValue())
                .filter(named -> !plain || named != getStrictness())
                .isPresent()) {
            throw new IllegalArgumentException("there is a built-in profile " + getName());
        }
    }

    /**
     * How profiles stand in files.
     *
     * @param codes the rules there are
     */
    static Format<Profile> format(Collection<String> codes) {
        return Format.of(Profile.class, ProfileFields.shape(codes));
    }

    /** A new builder; the name is required. */
    static ProfileBuilder builder() {
        return new ProfileBuilder();
    }
}
