package dev.selaras.testkit;

import dev.selaras.core.model.Factor;
import dev.selaras.core.model.FactorKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.ProblemLevel;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Text;
import java.util.Optional;

/** What a plan finds before it sets goals: problems, the issues that sum them up, and factors. */
final class Analysis {

    private final Choices choices;
    private final boolean isNumbered;
    private int problems;

    Analysis(Choices choices) {
        this.choices = choices;
        this.isNumbered = choices.once(2);
    }

    /** Adds issues, each with a problem of its own, and perhaps causes of that. */
    void addIssues(PlanBuilder plan, int issues) {
        for (int i = 0; i < issues; i++) {
            Id problem = problem(plan, Phrases.problem(i), Optional.empty());
            for (int cause = choices.next(3); cause > 0; cause--) {
                problem(plan, Phrases.cause(problems), Optional.of(problem));
            }
            plan.addIssues(StrategicIssue.builder()
                    .id(Id.of("IS" + (i + 1)))
                    .number(number(i))
                    .statement(Text.of(Phrases.issue(i)))
                    .addProblems(Ref.to(problem))
                    .build());
        }
    }

    private Id problem(PlanBuilder plan, String statement, Optional<Id> parent) {
        Id id = Id.of("PR" + ++problems);
        plan.addProblems(Problem.builder()
                .id(id)
                .statement(Text.of(statement))
                .level(parent.isPresent() ? ProblemLevel.ROOT_CAUSE : ProblemLevel.PROBLEM)
                .parent(parent.map(Ref::to))
                .build());
        return id;
    }

    /** Adds as many factors that hinder as factors that drive. */
    void addFactors(PlanBuilder plan, int pairs) {
        for (int i = 0; i < pairs; i++) {
            plan.addFactors(
                    factor(2 * i + 1, FactorKind.HINDERING, i, Phrases.hindrance(i)),
                    factor(2 * i + 2, FactorKind.DRIVING, i, Phrases.drive(i)));
        }
    }

    private Factor factor(int id, FactorKind kind, int i, String statement) {
        return Factor.builder()
                .id(Id.of("F" + id))
                .number(number(i))
                .kind(kind)
                .statement(Text.of(statement))
                .build();
    }

    private Optional<String> number(int i) {
        return isNumbered ? Optional.of(Integer.toString(i + 1)) : Optional.empty();
    }
}
