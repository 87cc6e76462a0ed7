package dev.selaras.validation;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.ReportBuilder;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.RuleOutcome.Status;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Applicability;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The running of a set of rules over one plan. */
final class Examination {

    /** As many findings of one rule as a person can use; the outcome has the full count. */
    private static final int MAX_FINDINGS_PER_RULE = 1_000;

    private final RuleSet rules;
    private final PlanGraph graph;
    private final PlanLibrary library;
    private final List<Finding> findings = new ArrayList<>();

    Examination(RuleSet rules, PlanGraph graph, PlanLibrary library) {
        this.rules = rules;
        this.graph = graph;
        this.library = library;
    }

    Report report() {
        ReportBuilder report = Report.builder().plan(graph.plan().getId());
        rules.rules().forEach(rule -> report.addOutcome(outcome(rule)));
        Collections.sort(findings);
        return report.addAllFindings(findings).build();
    }

    private RuleOutcome outcome(Rule rule) {
        RuleInfo info = rule.info();
        Optional<Severity> severity = Applicability.severity(info, graph.plan());
        if (severity.isEmpty()) {
            return outcome(info, Status.NOT_APPLICABLE, 0, 0);
        }
        List<Finding> found = new ArrayList<>();
        int lookedAt;
        try {
            lookedAt = lookedAt(info);
            for (Flaw flaw : check(rule, info)) {
                found.add(Finding.builder()
                        .code(info.code())
                        .severity(severity.get())
                        .places(flaw.places())
                        .arguments(flaw.arguments())
                        .chain(flaw.chain())
                        .patch(flaw.patch())
                        .build());
            }
            Collections.sort(found);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            // A rule may be anyone's. That it broke down is said by its outcome and the verdict, and the others go on.
            return RuleOutcome.builder()
                    .from(outcome(info, Status.COULD_NOT_RUN, 0, 0))
                    .reason(e.getClass().getName())
                    .build();
        }
        findings.addAll(found.subList(0, Math.min(found.size(), MAX_FINDINGS_PER_RULE)));
        return outcome(info, found.isEmpty() ? Status.PASSED : Status.FAILED, lookedAt, found.size());
    }

    private List<Flaw> check(Rule rule, RuleInfo info) {
        if (rule instanceof ElementRule<?> elementRule) {
            return checkEach(elementRule, info);
        }
        if (rule instanceof PlanRule planRule) {
            return planRule.check(graph);
        }
        return ((LibraryRule) rule).check(graph, library);
    }

    @SuppressWarnings("unchecked") // an element rule looks at the type of element it says it does
    private <E extends PlanElement> List<Flaw> checkEach(ElementRule<E> rule, RuleInfo info) {
        List<Flaw> flaws = new ArrayList<>();
        for (Node<E> node : graph.all((Class<E>) info.looksAt())) {
            flaws.addAll(rule.check(node));
        }
        return flaws;
    }

    private int lookedAt(RuleInfo info) {
        return info.looksAt() == Plan.class
                ? 1
                : graph.all(info.looksAt().asSubclass(PlanElement.class)).size();
    }

    private static RuleOutcome outcome(RuleInfo info, Status status, int lookedAt, int found) {
        return RuleOutcome.builder()
                .code(info.code())
                .status(status)
                .lookedAt(lookedAt)
                .found(found)
                .build();
    }
}
