package dev.selaras.validation.difference;

import static dev.selaras.validation.difference.Differences.BEFORE;
import static dev.selaras.validation.difference.Differences.assertChanges;
import static dev.selaras.validation.difference.Differences.withGoal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PointKind;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.TargetYears;
import dev.selaras.core.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What became of texts and of all other members. */
class MemberChangesTest {

    private static void assertText(Text text, Tuple... changes) {
        assertChanges(withGoal(goal -> Goal.builder().from(goal).statement(text).build()), changes);
    }

    private static Tuple both(ChangeKind kind, String pointer) {
        return tuple(kind, pointer, pointer);
    }

    private static Plan withPoints(String... points) {
        Elaboration elaboration = Elaboration.builder()
                .addAllPoints(Arrays.stream(points)
                        .map(text -> ElaborationPoint.builder()
                                .kind(PointKind.EFFORT)
                                .marker(text.substring(0, 1))
                                .text(Text.of(text))
                                .build())
                        .toList())
                .build();
        Mission mission = Mission.builder()
                .from(BEFORE.getMissions().get(0))
                .elaboration(elaboration)
                .build();
        return Plan.builder()
                .from(BEFORE)
                .missions(List.of(mission, BEFORE.getMissions().get(1)))
                .build();
    }

    @Test
    void rewordedAndRenumbered() {
        assertChanges(
                withGoal(goal -> Goal.builder()
                        .from(goal)
                        .number("1.1")
                        .statement(Text.of("Meningkatnya derajat kesehatan"))
                        .build()),
                both(ChangeKind.REWORDED, "/goals/0/statement"),
                tuple(ChangeKind.RENUMBERED, "-", "/goals/0/number"));
    }

    @Test
    void theSameWordsInOtherPrint() {
        assertText(
                Text.of("MENINGKATNYA mutu  hidup, bidang T1."),
                both(ChangeKind.TYPOGRAPHY_CHANGED, "/goals/0/statement"));
    }

    @Test
    void aTranslationThatIsNew() {
        assertText(
                Text.of(Map.of("id", "Meningkatnya mutu hidup bidang T1", "en", "Welfare")),
                both(ChangeKind.OTHER, "/goals/0/statement"));
    }

    @Test
    void aLongTextIsToldByTheWordsThatDiffer() {
        String words = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ".repeat(20);
        Plan before = withGoal(goal ->
                Goal.builder().from(goal).statement(Text.of(words + "lama")).build());
        Plan after = withGoal(goal ->
                Goal.builder().from(goal).statement(Text.of(words + "baru")).build());

        Change change = PlanDifference.between(before, after).get(0);

        assertThat(change.words().orElseThrow().getRuns()).hasSize(3);
        assertThat(change.from()).contains(words + "lama");
        assertThat(change.message(Language.INDONESIAN))
                .contains("[-lama-]", "{+baru+}")
                .hasSizeLessThan(250);
    }

    @Test
    void aLongValueIsQuotedFromALittleBeforeTheDifference() {
        String text = "kata yang sama ".repeat(20);
        Plan before = withGoal(goal ->
                Goal.builder().from(goal).statement(Text.of(text + "akhir.")).build());
        Plan after = withGoal(goal ->
                Goal.builder().from(goal).statement(Text.of(text + "AKHIR.")).build());

        assertThat(PlanDifference.between(before, after).get(0).message(Language.ENGLISH))
                .contains("…", "akhir.", "AKHIR.");
    }

    @Test
    void controlAndDirectionCharactersAreWrittenOut() {
        assertThat(PlanDifference.between(
                                BEFORE,
                                withGoal(goal -> Goal.builder()
                                        .from(goal)
                                        .number("1\u001b[2J\u202e")
                                        .build()))
                        .get(0)
                        .message(Language.ENGLISH))
                .contains("\\u{1b}", "\\u{202e}")
                .doesNotContain("\u001b", "\u202e");
        Plan code = Differences.withIndicator(BEFORE, indicator -> indicator.codes(Map.of("\u001b[2J", "1")));
        assertThat(PlanDifference.between(BEFORE, code).get(0).message(Language.ENGLISH))
                .contains("codes/\\u{1b}")
                .doesNotContain("\u001b");
    }

    @Test
    void thePlanItself() {
        Plan after = Plan.builder()
                .from(BEFORE)
                .title(Text.of("Perubahan RPJMD Kabupaten Tirtawana"))
                .region(Region.builder().from(BEFORE.getRegion()).code("53.70").build())
                .period(Period.of(2025, 2030))
                .targetYears(TargetYears.builder()
                        .from(BEFORE.getTargetYears().orElseThrow())
                        .addForward(2031)
                        .build())
                .motto(Text.of("Maju bersama"))
                .build();

        assertChanges(
                after,
                both(ChangeKind.REWORDED, "/title"),
                both(ChangeKind.OTHER, "/region/code"),
                both(ChangeKind.PERIOD_CHANGED, "/period"),
                both(ChangeKind.OTHER, "/targetYears/forward"),
                tuple(ChangeKind.OTHER, "-", "/motto"));
    }

    @Test
    void itemsOfAListAreFoundByWhatPeopleCallThem() {
        assertChanges(
                withPoints("a satu", "b dua", "c tiga"),
                withPoints("c tiga", "a satu", "b berubah", "d baru"),
                tuple(
                        ChangeKind.REWORDED,
                        "/missions/0/elaboration/points/1/text",
                        "/missions/0/elaboration/points/2/text"),
                tuple(ChangeKind.OTHER, "-", "/missions/0/elaboration/points/3"));
        assertChanges(withPoints("a satu"), withPoints("a satu"));
    }

    @Test
    void anObjectThatHoldsNothing() {
        Plan without = Plan.builder().from(BEFORE).targetYears(Optional.empty()).build();
        Plan with = Plan.builder()
                .from(BEFORE)
                .targetYears(TargetYears.builder().build())
                .build();

        assertChanges(without, with, tuple(ChangeKind.OTHER, "-", "/targetYears"));
        assertChanges(with, without, tuple(ChangeKind.OTHER, "/targetYears", "-"));
        assertChanges(
                without,
                BEFORE,
                tuple(ChangeKind.OTHER, "-", "/targetYears/mandatory"),
                tuple(ChangeKind.OTHER, "-", "/targetYears/forward"));
    }

    @Test
    void aMapByItsNames() {
        Plan after = Differences.withIndicator(BEFORE, indicator -> indicator.codes(Map.of("A/B", "1.2")));

        assertChanges(after, tuple(ChangeKind.OTHER, "-", "/indicators/0/codes/A~1B"));
    }
}
