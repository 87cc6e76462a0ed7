package dev.selaras.validation;

import static dev.selaras.validation.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.GoalBuilder;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.Text;
import dev.selaras.validation.report.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One slip is told once, by the rule nearest to it; several are told each. */
class OneSlipTest {

    private static List<String> codes(Plan plan) {
        return PlanValidator.standard().validate(plan).getFindings().stream()
                .map(Finding::getCode)
                .sorted()
                .toList();
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of("a dangling measure", measuring("S9"), "dangling-reference"),
                Arguments.of("an issue measured", measuring("IS2"), "reference-to-wrong-kind"),
                Arguments.of("a mission misnamed", serving("M9"), "dangling-reference"),
                Arguments.of("a pillar for a mission", serving("P2"), "reference-to-wrong-kind"),
                Arguments.of("no mission", serving(), "goal-without-mission"),
                Arguments.of("an issue misnamed", answering("IS9"), "dangling-reference"),
                Arguments.of("a goal misnamed", hanging("T9"), "dangling-reference"),
                Arguments.of("a pillar misnamed", withPillar("P9"), "dangling-reference"),
                Arguments.of("an issue doubled", doubled(), "duplicate-statement"),
                Arguments.of("a percentage beyond the whole", beyond(), "percent-range"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void isToldOnce(String what, Plan plan, String code) {
        assertThat(codes(plan)).containsExactly(code);
    }

    @Test
    void moreGapsThanItCanExplainAreToldEach() {
        Plan plan = edit(serving("M9"))
                .addMissions(mission("M3", "3", "Menjaga kelestarian hutan", "P1"))
                .build();

        assertThat(codes(plan)).containsExactly("dangling-reference", "mission-without-goal", "mission-without-goal");
    }

    @Test
    void aSecondReferenceExplainsNothingBesideARightOne() {
        assertThat(codes(serving("M1", "M9"))).containsExactly("dangling-reference", "mission-without-goal");
    }

    @Test
    void ofADoubledIssueThatNothingAnswersOneIsTold() {
        Plan plan = answering("IS1");
        StrategicIssue open = plan.getIssues().get(1);
        Plan doubled = edit(plan).addIssues(again(open)).build();

        assertThat(codes(doubled)).containsExactly("duplicate-statement", "issue-not-addressed");
    }

    private static PlanBuilder edit(Plan plan) {
        return Plan.builder().from(plan);
    }

    private static Mission mission(String id, String number, String statement, String pillar) {
        return Mission.builder()
                .id(Id.of(id))
                .number(number)
                .statement(Text.of(statement))
                .addPillars(Ref.of(pillar))
                .build();
    }

    private static Plan withGoal(UnaryOperator<GoalBuilder> change) {
        Goal second = sample().getGoals().get(1);
        return edit(sample())
                .goals(List.of(
                        sample().getGoals().get(0),
                        change.apply(Goal.builder().from(second)).build()))
                .build();
    }

    private static Plan serving(String... missions) {
        return withGoal(goal -> goal.missions(Stream.of(missions).map(Ref::of).toList()));
    }

    private static Plan answering(String issue) {
        return withGoal(goal -> goal.issues(List.of(Ref.of(issue))));
    }

    private static Plan hanging(String goal) {
        Target second = Target.builder()
                .from(sample().getTargets().get(1))
                .goals(List.of(Ref.of(goal)))
                .build();
        return edit(sample())
                .targets(List.of(sample().getTargets().get(0), second))
                .build();
    }

    private static Plan withPillar(String pillar) {
        return edit(sample())
                .missions(
                        List.of(sample().getMissions().get(0), mission("M2", "2", "Menguatkan ekonomi rakyat", pillar)))
                .build();
    }

    private static Plan withIndicator(int at, UnaryOperator<IndicatorBuilder> change) {
        List<Indicator> indicators = new ArrayList<>(sample().getIndicators());
        indicators.set(
                at, change.apply(Indicator.builder().from(indicators.get(at))).build());
        return edit(sample()).indicators(indicators).build();
    }

    private static Plan measuring(String measured) {
        return withIndicator(3, indicator -> indicator.measures(Ref.of(measured)));
    }

    private static Plan beyond() {
        return withIndicator(
                2,
                indicator -> indicator.milestones(Stream.of(45, 50, 55, 60, 65, 700)
                        .map(value -> Milestone.of(
                                value == 700 ? 2030 : 2016 + value / 5, Measurement.of(BigDecimal.valueOf(value))))
                        .toList()));
    }

    private static StrategicIssue again(StrategicIssue issue) {
        return StrategicIssue.builder().from(issue).id(Id.of("IS3")).number("3").build();
    }

    private static Plan doubled() {
        return edit(sample()).addIssues(again(sample().getIssues().get(1))).build();
    }
}
