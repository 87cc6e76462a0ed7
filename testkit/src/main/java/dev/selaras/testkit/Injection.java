package dev.selaras.testkit;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A way to put a fault into plans. */
@FunctionalInterface
interface Injection {

    /** The places of a plan that offer themselves. */
    List<Opportunity> opportunities(PlanSet set);

    /** A fault of the plan as a whole, which may be put in where the other plans play a part. */
    static Injection inSet(Function<PlanSet, Stream<Change<PlanSet>>> changes) {
        return set -> changes.apply(set)
                .map(change -> new Opportunity(change.below(), change::changed))
                .toList();
    }

    /** A fault of the plan as a whole. */
    static Injection inPlan(Function<Plan, Stream<Change<Plan>>> changes) {
        return inSet(set ->
                changes.apply(set.plan()).map(change -> new Change<>(change.below(), set.with(change.changed()))));
    }

    /** A fault of elements of a kind. */
    static <E extends PlanElement> Injection in(Elements<E> elements, BiFunction<Plan, E, Stream<Change<E>>> changes) {
        return set -> {
            List<Opportunity> places = new ArrayList<>();
            List<E> list = elements.of(set.plan());
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                changes.apply(set.plan(), list.get(i))
                        .map(change -> new Opportunity(
                                elements.pointer(at) + change.below(),
                                () -> set.with(elements.replaced(set.plan(), at, change.changed()))))
                        .forEach(places::add);
            }
            return places;
        };
    }

    /** The same in the plans that meet a condition. */
    default Injection when(Predicate<Plan> condition) {
        return set -> condition.test(set.plan()) ? opportunities(set) : List.of();
    }
}
