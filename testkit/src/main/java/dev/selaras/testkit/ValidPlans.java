package dev.selaras.testkit;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Plans that break no rule: of every type, of any size, with values of every kind.
 *
 * <p>A plan that must follow another comes with that other in a {@link PlanSet}. The size of a plan is the number of its
 * goals (of its main targets, where it has no goals); it has some ten elements for each. Plans shrink to few and plain
 * elements. What one of them is made of may change with any version of Selaras; that none breaks a rule does not.
 */
public final class ValidPlans {

    /** How many goals are few enough to be made by the thousand. */
    private static final int HANDFUL = 8;

    /** More goals than any plan has; beyond some thousand the statements would repeat. */
    private static final int MOST = 1_000;

    /** As many as decide a small plan without coming round. */
    private static final int CHOICES = 64;

    private static final int BOUND = 10_000;

    private ValidPlans() {}

    /** Plans of any type, with up to eight goals. */
    public static Arbitrary<PlanSet> any() {
        return sized(1, HANDFUL);
    }

    /**
     * Plans of any type and of these sizes.
     *
     * @param fewest the least number of goals, 1 or more
     * @param most the largest number of goals, 1,000 or less
     * @throws IllegalArgumentException if there are no such sizes
     */
    public static Arbitrary<PlanSet> sized(int fewest, int most) {
        return of(List.of(PlanKind.values()), fewest, most);
    }

    /**
     * Plans of one type and of these sizes.
     *
     * @throws IllegalArgumentException if there are no such sizes; see {@link #sized}
     */
    public static Arbitrary<PlanSet> ofType(PlanType type, int fewest, int most) {
        return of(kinds().filter(kind -> kind.type() == type).toList(), fewest, most);
    }

    /**
     * Plans that refer to no other, of these sizes: regional and national ones, and those of some units.
     *
     * @throws IllegalArgumentException if there are no such sizes; see {@link #sized}
     */
    public static Arbitrary<Plan> alone(int fewest, int most) {
        return of(kinds().filter(kind -> kind.above().isEmpty()).toList(), fewest, most)
                .map(PlanSet::plan);
    }

    /** A plain plan of a type, of four goals, the same each time. */
    public static PlanSet plain(PlanType type) {
        PlanKind kind = kinds().filter(one -> one.type() == type).findFirst().orElseThrow();
        return Composer.compose(kind, 4, List.of());
    }

    /**
     * The plan of a number, the same each time: numbers in a row give plans of all types. It is for tests that are no
     * properties.
     */
    public static PlanSet numbered(int number) {
        PlanKind[] kinds = PlanKind.values();
        Random random = new Random(number);
        int size = 1 + random.nextInt(HANDFUL);
        List<Integer> choices = random.ints(CHOICES, 0, BOUND).boxed().toList();
        return Composer.compose(kinds[Math.floorMod(number, kinds.length)], size, choices);
    }

    private static Stream<PlanKind> kinds() {
        return Stream.of(PlanKind.values());
    }

    private static Arbitrary<PlanSet> of(List<PlanKind> kinds, int fewest, int most) {
        if (fewest < 1 || fewest > most || most > MOST) {
            throw new IllegalArgumentException("no sizes of plans: " + fewest + " to " + most);
        }
        Arbitrary<List<Integer>> choices = Arbitraries.integers()
                .between(0, BOUND)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofSize(CHOICES);
        return Combinators.combine(Arbitraries.of(kinds), Arbitraries.integers().between(fewest, most), choices)
                .as(Composer::compose);
    }
}
