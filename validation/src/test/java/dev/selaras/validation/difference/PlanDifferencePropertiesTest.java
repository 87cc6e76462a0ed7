package dev.selaras.validation.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.testing.PlanArbitraries;
import dev.selaras.testkit.PlanSet;
import dev.selaras.testkit.ValidPlans;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(PlanArbitraries.class)
class PlanDifferencePropertiesTest {

    @Property(tries = 100)
    void aPlanDoesNotDifferFromItself(@ForAll Plan plan) {
        assertThat(PlanDifference.between(plan, Plan.builder().from(plan).build()))
                .isEmpty();
    }

    @Property(tries = 200)
    void aPlanWithAMemberOfAnotherDiffersUnlessTheyAreEqual(
            @ForAll Plan before, @ForAll Plan other, @ForAll Taken taken) {
        Plan after = taken.from(other, before);

        assertThat(PlanDifference.between(before, after).isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 100)
    void whatIsAddedOneWayIsRemovedTheOther(@ForAll Plan before, @ForAll Plan after) {
        assertThat(places(PlanDifference.between(before, after), ChangeKind.ADDED))
                .isEqualTo(
                        places(PlanDifference.between(after, before), ChangeKind.REMOVED, ChangeKind.REMOVED_IN_USE));
    }

    @Property(tries = 100)
    void theOrderOfListsIsNoChange(@ForAll("valid") PlanSet set) {
        Plan plan = set.plan();
        Plan turned = Plan.builder()
                .from(plan)
                .missions(turned(plan.getMissions()))
                .goals(turned(plan.getGoals()))
                .targets(turned(plan.getTargets()))
                .indicators(turned(plan.getIndicators()))
                .legalBasis(turned(plan.getLegalBasis()))
                .build();

        assertThat(PlanDifference.between(plan, turned)).isEmpty();
    }

    @Property(tries = 200)
    void whatWasDoneToAPlanIsTold(@ForAll("valid") PlanSet set, @ForAll InjectedChange change) {
        Plan plan = set.plan();
        Assume.that(!plan.getGoals().isEmpty() && !plan.getIndicators().isEmpty());

        assertThat(PlanDifference.between(plan, change.in(plan)))
                .singleElement()
                .extracting(Change::kind)
                .isEqualTo(change.told);
    }

    @Property(tries = 50)
    void everyMessageIsOneShortLineSafeToPrint(@ForAll Plan before, @ForAll Plan after) {
        assertThat(PlanDifference.between(before, after))
                .extracting(change -> change.message(Language.INDONESIAN))
                .allMatch(message -> message.equals(Printable.of(message)) && message.length() < 5_000);
    }

    /** A member of a plan that comes from another; its version is no change. */
    enum Taken {
        TYPE,
        REGION,
        PERIOD,
        UNIT,
        VISION,
        MISSIONS,
        GOALS,
        TARGETS,
        INDICATORS;

        Plan from(Plan other, Plan plan) {
            PlanBuilder taken = Plan.builder().from(plan);
            return switch (this) {
                case TYPE -> taken.type(other.getType()).build();
                case REGION -> taken.region(other.getRegion()).build();
                case PERIOD -> taken.period(other.getPeriod()).build();
                case UNIT -> taken.unit(other.getUnit()).build();
                case VISION -> taken.vision(other.getVision()).build();
                case MISSIONS -> taken.missions(other.getMissions()).build();
                case GOALS -> taken.goals(other.getGoals()).build();
                case TARGETS -> taken.targets(other.getTargets()).build();
                case INDICATORS -> taken.indicators(other.getIndicators()).build();
            };
        }
    }

    @Provide
    Arbitrary<PlanSet> valid() {
        return ValidPlans.any();
    }

    private static <V> List<V> turned(List<V> list) {
        List<V> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    private static List<String> places(List<Change> changes, ChangeKind... kinds) {
        return changes.stream()
                .filter(change -> List.of(kinds).contains(change.kind()))
                .map(change -> (change.kind() == ChangeKind.ADDED ? change.after() : change.before())
                        .orElseThrow()
                        .getPointer())
                .sorted()
                .toList();
    }
}
