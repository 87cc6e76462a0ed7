package dev.selaras.validation.waiver;

import dev.selaras.format.Format;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** Some waivers, sorted and each once. Immutable and thread-safe. */
@Value.Immutable
@WaiverStyle
public interface Waivers {

    /** The waivers. */
    List<Waiver> getWaivers();

    /** These waivers, in whatever order they come. */
    static Waivers of(Collection<Waiver> waivers) {
        return new WaiversBuilder().addAllWaivers(waivers).build();
    }

    /** The same waivers, sorted. */
    @Value.Check
    default Waivers sorted() {
        List<Waiver> sorted = getWaivers().stream().distinct().sorted().toList();
        return sorted.equals(getWaivers()) ? this : of(sorted);
    }

    /**
     * How waivers stand in files.
     *
     * @param codes the rules there are
     * @param canBeWaived which of them can be waived; findings about waivers can't
     */
    static Format<Waivers> format(Collection<String> codes, Predicate<String> canBeWaived) {
        return Format.of(Waivers.class, WaiversFields.shape(codes, canBeWaived));
    }
}
