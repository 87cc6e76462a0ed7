package dev.selaras.validation.report;

import dev.selaras.core.model.Id;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the rules found in one plan.
 *
 * <p>Findings are sorted and bounded: of one rule only so many are kept, the outcome has the full count. Equal plans,
 * checked by equal rules among equal plans, give equal reports. Immutable and thread-safe.
 */
@Value.Immutable
@ReportStyle
public interface Report {

    /** The plan. */
    Id getPlan();

    /** What was found, in reading order. */
    List<Finding> getFindings();

    /** How each rule ended, by code. */
    List<RuleOutcome> getOutcomes();

    /** What the report comes to if only errors count. */
    default Verdict verdict() {
        return verdict(Severity.ERROR);
    }

    /**
     * What the report comes to.
     *
     * @param failLevel the least weight that makes a plan invalid
     */
    default Verdict verdict(Severity failLevel) {
        if (getOutcomes().stream().anyMatch(outcome -> outcome.getStatus() == RuleOutcome.Status.COULD_NOT_RUN)) {
            return Verdict.INCOMPLETE;
        }
        boolean failed =
                getFindings().stream().anyMatch(finding -> finding.getSeverity().isAtLeast(failLevel));
        return failed ? Verdict.INVALID : Verdict.VALID;
    }

    /** How many of the findings kept are of one weight. */
    default int count(Severity severity) {
        return (int) getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .count();
    }

    /** A new builder; the plan is required. */
    static ReportBuilder builder() {
        return new ReportBuilder();
    }
}
