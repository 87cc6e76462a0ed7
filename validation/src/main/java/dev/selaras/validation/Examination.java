package dev.selaras.validation;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.RuleOutcome.Status;
import dev.selaras.validation.report.RuleOutcomeBuilder;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.report.WaivedFinding;
import dev.selaras.validation.rule.Applicability;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.WaiverRule;
import dev.selaras.validation.rule.WaiverUse;
import dev.selaras.validation.waiver.Waiver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The running of a set of rules over one plan. */
final class Examination {

    /** As many findings of one rule as a person can use; the outcome has the full count. */
    private static final int MAX_FINDINGS_PER_RULE = 1_000;

    private static final Set<Status> UNKNOWN = Set.of(Status.SWITCHED_OFF, Status.COULD_NOT_RUN);

    private final Settings settings;
    private final PlanGraph graph;
    private final PlanLibrary library;
    private final Waiving waiving;
    private final Map<String, RuleOutcome> outcomes = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<WaivedFinding> waived = new ArrayList<>();
    private List<WaiverUse> uses = List.of();

    Examination(Settings settings, PlanGraph graph, PlanLibrary library, Waiving waiving) {
        this.settings = settings;
        this.graph = graph;
        this.library = library;
        this.waiving = waiving;
    }

    Id plan() {
        return graph.plan().getId();
    }

    /** Runs the rules about plans. */
    void run() {
        run(rule -> !(rule instanceof WaiverRule));
    }

    /** The rules of which it is known what they find. */
    Set<String> asked() {
        return outcomes.values().stream()
                .filter(outcome -> !UNKNOWN.contains(outcome.getStatus()))
                .map(RuleOutcome::getCode)
                .collect(Collectors.toSet());
    }

    /** Runs the rules about waivers, and gives the report. */
    Report report(List<WaiverUse> used) {
        uses = used;
        run(rule -> rule instanceof WaiverRule);
        Collections.sort(findings);
        Collections.sort(waived);
        return Report.builder()
                .plan(plan())
                .profile(settings.profile().getName())
                .day(settings.day())
                .addAllOutcomes(outcomes.values())
                .addAllFindings(findings)
                .addAllWaived(waived)
                .build();
    }

    private void run(Predicate<Rule> which) {
        List<Weighed> rules =
                settings.rules().rules().stream().filter(which).map(this::weigh).toList();
        List<Rule> asked = rules.stream()
                .filter(rule -> rule.severity.isPresent())
                .map(Weighed::rule)
                .toList();
        Asking asking = new Asking(graph, library, ElementWalk.over(graph, asked), uses);
        rules.forEach(rule -> outcomes.put(rule.info.code(), outcome(rule, asking)));
    }

    /**
     * A rule for this plan.
     *
     * @param own how much it weighs by itself; nothing if it does not apply
     * @param severity how much it weighs under the profile; nothing if it does not apply or is switched off
     */
    private record Weighed(Rule rule, RuleInfo info, Optional<Severity> own, Optional<Severity> severity) {}

    private Weighed weigh(Rule rule) {
        RuleInfo info = rule.info();
        Plan plan = graph.plan();
        Optional<Severity> own =
                Applicability.severity(info, plan, settings.profile().yearFor(plan));
        return new Weighed(
                rule,
                info,
                own,
                own.flatMap(before ->
                        settings.profile().weigh(info.code(), before, plan).severity()));
    }

    private RuleOutcome outcome(Weighed weighed, Asking asking) {
        RuleInfo info = weighed.info;
        RuleOutcomeBuilder outcome =
                RuleOutcome.builder().code(info.code()).lookedAt(0).found(0);
        if (weighed.own.isEmpty()) {
            return outcome.status(Status.NOT_APPLICABLE).build();
        }
        Optional<Severity> severity = weighed.severity;
        outcome.severity(severity).regradedFrom(weighed.own.filter(before -> !severity.equals(weighed.own)));
        if (severity.isEmpty()) {
            return outcome.status(Status.SWITCHED_OFF).build();
        }
        try {
            int lookedAt = asking.lookedAt(weighed.rule);
            outcome.lookedAt(lookedAt);
            List<Flaw> flaws = asking.flaws(weighed.rule);
            if (flaws.isEmpty()) {
                return outcome.status(Status.PASSED).build();
            }
            List<Finding> found = new ArrayList<>(flaws.size());
            for (Flaw flaw : flaws) {
                found.add(finding(info, severity.get(), flaw));
            }
            Collections.sort(found);
            outcome.failed(found.stream().anyMatch(Examination::isOfAll) ? lookedAt : elements(found));
            return settle(found, outcome);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            // A rule may be anyone's. That it broke down is said by its outcome and the verdict, and the others go on.
            return outcome.status(Status.COULD_NOT_RUN)
                    .lookedAt(0)
                    .reason(e.getClass().getName())
                    .build();
        }
    }

    /** Whether a finding about the plan names elements: all that the rule looked at, of which it has the first places only. */
    private static boolean isOfAll(Finding finding) {
        return finding.place().getPosition() == Place.WHOLE_PLAN
                && finding.getPlaces().size() > 1;
    }

    private static int elements(List<Finding> found) {
        return (int) found.stream()
                .map(finding -> finding.place().getPosition())
                .distinct()
                .count();
    }

    private static Finding finding(RuleInfo info, Severity severity, Flaw flaw) {
        return Finding.builder()
                .code(info.code())
                .severity(severity)
                .places(flaw.places())
                .arguments(flaw.arguments())
                .chain(flaw.chain())
                .patch(flaw.patch())
                .build();
    }

    /** Parts what is waived from what counts, and keeps so much of both. */
    private RuleOutcome settle(List<Finding> found, RuleOutcomeBuilder outcome) {
        int counting = 0;
        int standing = 0;
        for (Finding finding : found) {
            Optional<Waiver> waiver = waiving.covering(finding);
            if (waiver.isEmpty() && counting++ < MAX_FINDINGS_PER_RULE) {
                findings.add(finding);
            }
            if (waiver.isPresent() && standing++ < MAX_FINDINGS_PER_RULE) {
                waived.add(WaivedFinding.builder()
                        .finding(finding)
                        .waiver(waiver.get())
                        .build());
            }
        }
        Status status = counting > 0 ? Status.FAILED : standing > 0 ? Status.WAIVED : Status.PASSED;
        return outcome.status(status).found(counting).waived(standing).build();
    }
}
