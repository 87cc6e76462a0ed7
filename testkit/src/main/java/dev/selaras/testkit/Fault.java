package dev.selaras.testkit;

import dev.selaras.core.language.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A fault that a plan can have, known by a name: which rule must find it, and how it is put into a plan.
 *
 * <p>Put into a plan that breaks no rule, it breaks its own rule once and no other. Immutable and thread-safe.
 */
public final class Fault {

    private final String name;
    private final String rule;
    private final Wording description;
    private final Injection injection;

    private Fault(String name, String rule, Wording description, Injection injection) {
        this.name = name;
        this.rule = rule;
        this.description = description;
        this.injection = injection;
    }

    /**
     * A fault.
     *
     * @param name its name, lower-case words with hyphens
     * @param rule the code of the rule that must find it
     * @param indonesian what is wrong, in one sentence
     * @param english the same in English
     * @param injection how it is put into a plan
     */
    static Fault of(String name, String rule, String indonesian, String english, Injection injection) {
        return new Fault(name, rule, Wording.of(indonesian, english), injection);
    }

    /** The name, lower-case words with hyphens. */
    public String name() {
        return name;
    }

    /** The code of the rule that must find it. */
    public String rule() {
        return rule;
    }

    /** What is wrong, in one sentence. */
    public Wording description() {
        return description;
    }

    /** Puts the fault into a plan at the first place that offers itself; nothing if there is none. */
    public Optional<FaultyPlan> inject(PlanSet set) {
        return inject(set, 0);
    }

    /**
     * Puts the fault into a plan at one of the places that offer themselves; nothing if there is none.
     *
     * @param choice which place, by a number that is counted round if there are fewer
     */
    public Optional<FaultyPlan> inject(PlanSet set, int choice) {
        List<Opportunity> places = injection.opportunities(set);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Opportunity place = places.get(Math.floorMod(choice, places.size()));
        return Optional.of(new FaultyPlan(place.faulty().get(), this, place.pointer()));
    }

    /**
     * Plans with the fault, the same each time, from {@linkplain ValidPlans#numbered numbered} plans of all types. There is
     * no end of them.
     */
    public Stream<FaultyPlan> examples() {
        return IntStream.iterate(0, number -> number + 1)
                .boxed()
                .flatMap(number -> inject(ValidPlans.numbered(number), number).stream());
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
