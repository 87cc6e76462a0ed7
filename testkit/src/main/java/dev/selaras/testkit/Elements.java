package dev.selaras.testkit;

import dev.selaras.core.model.Factor;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The elements of one kind in a plan, and how they are changed.
 *
 * @param member the name of their list in the format
 * @param text the name of what such an element consists of
 * @param getter takes the list
 * @param setter replaces the list
 * @param worded gives an element another text
 * @param numbered gives an element another number
 */
record Elements<E extends PlanElement>(
        String member,
        String text,
        Function<Plan, List<E>> getter,
        BiFunction<PlanBuilder, List<E>, PlanBuilder> setter,
        BiFunction<E, Text, E> worded,
        BiFunction<E, String, E> numbered) {

    static final Elements<Pillar> PILLARS = new Elements<>(
            "pillars",
            "label",
            Plan::getPillars,
            PlanBuilder::pillars,
            (pillar, text) -> Pillar.builder().from(pillar).label(text).build(),
            (pillar, number) -> Pillar.builder().from(pillar).number(number).build());

    static final Elements<Mission> MISSIONS = new Elements<>(
            "missions",
            "statement",
            Plan::getMissions,
            PlanBuilder::missions,
            (mission, text) -> Mission.builder().from(mission).statement(text).build(),
            (mission, number) -> Mission.builder().from(mission).number(number).build());

    static final Elements<Problem> PROBLEMS = new Elements<>(
            "problems",
            "statement",
            Plan::getProblems,
            PlanBuilder::problems,
            (problem, text) -> Problem.builder().from(problem).statement(text).build(),
            (problem, number) -> Problem.builder().from(problem).number(number).build());

    static final Elements<StrategicIssue> ISSUES = new Elements<>(
            "issues",
            "statement",
            Plan::getIssues,
            PlanBuilder::issues,
            (issue, text) ->
                    StrategicIssue.builder().from(issue).statement(text).build(),
            (issue, number) ->
                    StrategicIssue.builder().from(issue).number(number).build());

    static final Elements<Factor> FACTORS = new Elements<>(
            "factors",
            "statement",
            Plan::getFactors,
            PlanBuilder::factors,
            (factor, text) -> Factor.builder().from(factor).statement(text).build(),
            (factor, number) -> Factor.builder().from(factor).number(number).build());

    static final Elements<Goal> GOALS = new Elements<>(
            "goals",
            "statement",
            Plan::getGoals,
            PlanBuilder::goals,
            (goal, text) -> Goal.builder().from(goal).statement(text).build(),
            (goal, number) -> Goal.builder().from(goal).number(number).build());

    static final Elements<Target> TARGETS = new Elements<>(
            "targets",
            "statement",
            Plan::getTargets,
            PlanBuilder::targets,
            (target, text) -> Target.builder().from(target).statement(text).build(),
            (target, number) -> Target.builder().from(target).number(number).build());

    static final Elements<Indicator> INDICATORS = new Elements<>(
            "indicators",
            "name",
            Plan::getIndicators,
            PlanBuilder::indicators,
            (indicator, text) -> Indicator.builder().from(indicator).name(text).build(),
            (indicator, number) ->
                    Indicator.builder().from(indicator).number(number).build());

    /** The elements in a plan. */
    List<E> of(Plan plan) {
        return getter.apply(plan);
    }

    /** The place of one of them. */
    String pointer(int at) {
        return "/" + member + "/" + at;
    }

    /** The plan with another element in place of one. */
    Plan replaced(Plan plan, int at, E element) {
        List<E> changed = new ArrayList<>(of(plan));
        changed.set(at, element);
        return setter.apply(Plan.builder().from(plan), changed).build();
    }
}
