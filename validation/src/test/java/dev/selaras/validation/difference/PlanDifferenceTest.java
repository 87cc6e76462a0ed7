package dev.selaras.validation.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.Text;
import dev.selaras.testing.Plans;
import dev.selaras.validation.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    private static final Plan BEFORE = Plans.small();

    private static void assertChanges(Plan after, Tuple... changes) {
        assertThat(PlanDifference.between(BEFORE, after))
                .extracting(Change::kind, change -> pointer(change.before()), change -> pointer(change.after()))
                .containsExactly(changes);
    }

    private static String pointer(Optional<Place> place) {
        return place.map(Place::getPointer).orElse("-");
    }

    private static Plan withIndicator(UnaryOperator<Indicator> change) {
        List<Indicator> indicators = new ArrayList<>(BEFORE.getIndicators());
        indicators.set(0, change.apply(indicators.get(0)));
        return Plan.builder().from(BEFORE).indicators(indicators).build();
    }

    private static Plan withGoal(UnaryOperator<Goal> change) {
        List<Goal> goals = new ArrayList<>(BEFORE.getGoals());
        goals.set(0, change.apply(goals.get(0)));
        return Plan.builder().from(BEFORE).goals(goals).build();
    }

    @Test
    void anotherOrderIsNoChange() {
        List<Target> turned = new ArrayList<>(BEFORE.getTargets());
        Collections.reverse(turned);

        assertChanges(Plan.builder().from(BEFORE).targets(turned).build());
    }

    @Test
    void addedAndRemoved() {
        Plan after = Plan.builder()
                .from(BEFORE)
                .targets(BEFORE.getTargets().subList(0, 2))
                .addTargets(Plans.target("S9", "T2"))
                .indicators(BEFORE.getIndicators().subList(0, 4))
                .build();

        assertChanges(
                after,
                tuple(ChangeKind.ADDED, "-", "/targets/2"),
                tuple(ChangeKind.REMOVED, "/targets/2", "-"),
                tuple(ChangeKind.REMOVED, "/indicators/4", "-"));
    }

    @Test
    void aMissionRemovedThatAGoalStillServes() {
        List<Mission> one = BEFORE.getMissions().subList(0, 1);

        assertChanges(
                Plan.builder().from(BEFORE).missions(one).build(),
                tuple(ChangeKind.REMOVED_IN_USE, "/missions/1", "/goals/1/missions/0"));
    }

    @Test
    void moved() {
        assertChanges(
                withGoal(goal -> Goal.builder()
                        .from(goal)
                        .missions(List.of(Ref.of("M2")))
                        .build()),
                tuple(ChangeKind.MOVED, "/goals/0/missions", "/goals/0/missions"));
    }

    @Test
    void rewordedAndRenumbered() {
        assertChanges(
                withGoal(goal -> Goal.builder()
                        .from(goal)
                        .number("1.1")
                        .statement(Text.of("Meningkatnya derajat kesehatan"))
                        .build()),
                tuple(ChangeKind.REWORDED, "/goals/0/statement", "/goals/0/statement"),
                tuple(ChangeKind.RENUMBERED, "-", "/goals/0/number"));
    }

    @Test
    void unitChangedBesideTheSameValues() {
        assertChanges(
                withIndicator(indicator ->
                        Indicator.builder().from(indicator).unit("%").build()),
                tuple(ChangeKind.UNIT_CHANGED_ALONE, "/indicators/0/unit", "/indicators/0/unit"));
    }

    @Test
    void unitChangedTogetherWithTheValues() {
        assertChanges(
                withIndicator(indicator -> Indicator.builder()
                        .from(indicator)
                        .unit("%")
                        .baseline(Plans.condition(2024, "60,5"))
                        .build()),
                tuple(ChangeKind.OTHER, "/indicators/0/unit", "/indicators/0/unit"),
                tuple(ChangeKind.BASELINE_CHANGED, "/indicators/0/baseline", "/indicators/0/baseline"));
    }

    @Test
    void milestoneLowered() {
        assertChanges(
                withMilestone("70,6"),
                tuple(ChangeKind.MILESTONE_LOWERED, "/indicators/0/milestones/2025", "/indicators/0/milestones/2025"));
    }

    @Test
    void milestoneRaised() {
        assertChanges(
                withMilestone("79,5"),
                tuple(ChangeKind.MILESTONE_CHANGED, "/indicators/0/milestones/2025", "/indicators/0/milestones/2025"));
    }

    private static Plan withMilestone(String cell) {
        return withIndicator(indicator -> {
            var milestones = new ArrayList<>(indicator.getMilestones());
            milestones.set(0, Plans.milestone(2025, cell));
            return Indicator.builder().from(indicator).milestones(milestones).build();
        });
    }

    @Test
    void thePlanItself() {
        assertChanges(
                Plan.builder().from(BEFORE).motto(Text.of("Maju bersama")).build(),
                tuple(ChangeKind.OTHER, "-", "/motto"));
    }

    @Test
    void everyKindSpeaksBothLanguages() {
        for (ChangeKind kind : ChangeKind.values()) {
            assertThat(kind.message().getIndonesian())
                    .isNotEqualTo(kind.message().getEnglish());
        }
        assertThat(PlanDifference.between(BEFORE, withMilestone("70,6")).get(0).message(Language.INDONESIAN))
                .isEqualTo("indikator I1 Indeks Pelayanan I1: target 2025 diturunkan dari 71,5 menjadi 70,6.");
    }
}
