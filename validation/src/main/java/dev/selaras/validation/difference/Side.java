package dev.selaras.validation.difference;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.report.Place;
import java.util.function.Function;

/**
 * One of two versions of a thing.
 *
 * @param plan the plan it is in
 * @param places the place of a member of it, by its JSON pointer without the first slash
 */
record Side(Plan plan, Function<String, Place> places) {

    Place place(String member) {
        return places.apply(member);
    }

    /** A reference without the name of the plan it stands in. */
    Ref local(Ref ref) {
        return ref.getPlan().filter(plan.getId()::equals).isPresent() ? Ref.to(ref.getElement()) : ref;
    }
}
