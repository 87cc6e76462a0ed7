package dev.selaras.validation.rule;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.validation.waiver.Waiver;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A waiver, and what it does for the plans at hand.
 *
 * @param waiver the waiver
 * @param holds whether it holds on the day of the check; if not, it covers nothing
 * @param checked whether its rule was asked about every plan it is for, so that one can say what it does not cover
 * @param covered how many findings it covers
 * @param elements the elements at which findings stand that it covers
 */
public record WaiverUse(Waiver waiver, boolean holds, boolean checked, int covered, Set<Id> elements) {

    private static final Wording WHOLE_PLAN = Wording.of("seluruh rencana", "the whole plan");
    private static final Wording EVERY_PLAN = Wording.of("semua rencana yang diperiksa", "every plan that is checked");

    /** Makes the value. */
    public WaiverUse {
        elements = Set.copyOf(elements);
    }

    /** What the waiver is for: the elements that it names, the whole plan, or every plan. */
    public Wording subject() {
        if (waiver.getElements().isEmpty()) {
            return waiver.getPlan().isPresent() ? WHOLE_PLAN : EVERY_PLAN;
        }
        return Wording.of(waiver.getElements().stream().map(Id::getValue).collect(Collectors.joining(", ")));
    }
}
