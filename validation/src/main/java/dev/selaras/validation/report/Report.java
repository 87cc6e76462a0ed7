package dev.selaras.validation.report;

import dev.selaras.core.model.Id;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** How many findings there are of one weight, those included that the report leaves out. */
    default int count(Severity severity) {
        Set<String> codes = getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .map(Finding::getCode)
                .collect(Collectors.toSet());
        return getOutcomes().stream()
                .filter(outcome -> codes.contains(outcome.getCode()))
                .mapToInt(RuleOutcome::getFound)
                .sum();
    }

    /** A new builder; the plan is required. */
    static ReportBuilder builder() {
        return new ReportBuilder();
    }
}
