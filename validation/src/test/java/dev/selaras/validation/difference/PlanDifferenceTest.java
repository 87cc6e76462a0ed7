package dev.selaras.validation.difference;

import static dev.selaras.validation.difference.Differences.BEFORE;
import static dev.selaras.validation.difference.Differences.assertChanges;
import static dev.selaras.validation.difference.Differences.withGoal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Target;
import dev.selaras.testing.Plans;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of elements and of their references. */
class PlanDifferenceTest {

    private static Plan withMissions(String... missions) {
        return withGoal(goal -> Goal.builder()
                .from(goal)
                .missions(List.of(missions).stream().map(Ref::of).toList())
                .build());
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
    void aMissionRemovedWithTheReferencesOfGoalsThatServeNoOther() {
        List<Mission> one = BEFORE.getMissions().subList(0, 1);
        List<Goal> goals = new ArrayList<>(BEFORE.getGoals());
        goals.set(1, Goal.builder().from(goals.get(1)).missions(List.of()).build());
        Plan bereft = Plan.builder().from(BEFORE).missions(one).goals(goals).build();
        goals.set(1, Goal.builder().from(goals.get(1)).addMissions(Ref.of("M1")).build());
        Plan moved = Plan.builder().from(BEFORE).missions(one).goals(goals).build();

        assertChanges(
                bereft,
                tuple(ChangeKind.REMOVED_IN_USE, "/missions/1", "/goals/1"),
                tuple(ChangeKind.UNLINKED, "/goals/1/missions", "-"));
        assertChanges(
                moved,
                tuple(ChangeKind.REMOVED, "/missions/1", "-"),
                tuple(ChangeKind.MOVED, "/goals/1/missions", "/goals/1/missions"));
    }

    @Test
    void ofElementsWithOneIdTheFirstIsTheFirst() {
        Plan twice =
                Plan.builder().from(BEFORE).addTargets(Plans.target("S1", "T2")).build();

        assertChanges(twice, tuple(ChangeKind.ADDED, "-", "/targets/3"));
        assertChanges(twice, twice);
    }

    @Test
    void movedToAnotherMission() {
        assertChanges(withMissions("M2"), tuple(ChangeKind.MOVED, "/goals/0/missions", "/goals/0/missions"));
    }

    @Test
    void moreReferencesOrFewer() {
        assertChanges(withMissions("M2", "M1"), tuple(ChangeKind.LINKED, "/goals/0/missions", "/goals/0/missions"));
        assertChanges(withMissions(), tuple(ChangeKind.UNLINKED, "/goals/0/missions", "-"));
        assertThat(PlanDifference.between(BEFORE, withMissions("M1", "M2")))
                .singleElement()
                .satisfies(change -> assertThat(change.to()).contains("M2"));
    }

    @Test
    void theNameOfItsOwnPlanIsNoChangeOfAReference() {
        assertChanges(withMissions("rpjmd-tirtawana-2025-2029#M1"));
        assertChanges(
                withMissions("rpjmd-tirtawana-2025-2029#M1"),
                Plan.builder()
                        .from(withMissions("rpjmd-perubahan#M1"))
                        .id(Id.of("rpjmd-perubahan"))
                        .build(),
                tuple(ChangeKind.OTHER_PLAN, "/id", "/id"));
    }

    @Test
    void aLaterVersionIsNoChange() {
        assertChanges(version("DRAFT"), version("ENACTED"));
        assertChanges(BEFORE, version("ENACTED"));
        assertChanges(BEFORE, version("AMENDED-1"));
        assertChanges(version("AMENDED-2"), version("AMENDED-2"));
    }

    @Test
    void versionsInReverseAreToldFirst() {
        Plan amended = Plan.builder()
                .from(withMissions("M2"))
                .version(PlanVersion.of("AMENDED-1"))
                .build();

        assertChanges(
                amended,
                BEFORE,
                tuple(ChangeKind.VERSIONS_REVERSED, "/version", "-"),
                tuple(ChangeKind.MOVED, "/goals/0/missions", "/goals/0/missions"));
        assertThat(PlanDifference.between(amended, BEFORE).get(0).to()).contains("ENACTED");
        assertChanges(BEFORE, version("DRAFT"), tuple(ChangeKind.VERSIONS_REVERSED, "-", "/version"));
    }

    @Test
    void versionsOfTwoPlansHaveNoOrder() {
        assertChanges(
                version("AMENDED-1"),
                Plan.builder().from(BEFORE).id(Id.of("lain")).build(),
                tuple(ChangeKind.OTHER_PLAN, "/id", "/id"));
    }

    private static Plan version(String version) {
        return Plan.builder().from(BEFORE).version(PlanVersion.of(version)).build();
    }

    @Test
    void aSingleReferenceToo() {
        assertChanges(
                Differences.withIndicator(BEFORE, indicator -> indicator.measures(Ref.of("T2"))),
                tuple(ChangeKind.MOVED, "/indicators/0/measures", "/indicators/0/measures"));
    }

    @Test
    void everyKindSpeaksBothLanguages() {
        for (ChangeKind kind : ChangeKind.values()) {
            assertThat(kind.message().getIndonesian())
                    .isNotEqualTo(kind.message().getEnglish());
            assertThat(kind.heading().getIndonesian())
                    .isNotEqualTo(kind.heading().getEnglish());
        }
        assertThat(PlanDifference.between(BEFORE, withMissions("M2")).get(0).message(Language.INDONESIAN))
                .isEqualTo("tujuan T1 \"Meningkatnya mutu hidup bidang T1\" dipindahkan dari M1 ke M2.");
    }
}
