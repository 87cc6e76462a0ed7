package dev.selaras.validation.report;

import dev.selaras.core.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What the rules found in one plan.
 *
 * <p>Findings are sorted and bounded: of one rule only so many are kept, the outcome has the full count. Equal plans,
 * checked by equal rules among equal plans under equal profiles and waivers on the same day, give equal reports. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ReportStyle
public interface Report {

    /** The plan. */
    Id getPlan();

    /** The name of the profile that the plan was checked under. */
    @Value.Default
    default Id getProfile() {
        return Id.of("standard");
    }

    /** The day on which the waivers were judged, if there were any. */
    Optional<LocalDate> getDay();

    /** What was found and is not waived, in reading order. */
    List<Finding> getFindings();

    /** What was found and is waived, in reading order. */
    List<WaivedFinding> getWaived();

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
        if (count(RuleOutcome.Status.COULD_NOT_RUN) > 0) {
            return Verdict.INCOMPLETE;
        }
        boolean failed =
                getFindings().stream().anyMatch(finding -> finding.getSeverity().isAtLeast(failLevel));
        return failed ? Verdict.INVALID : Verdict.VALID;
    }

    /** How many findings are waived, those included that the report leaves out. */
    default int countWaived() {
        return getOutcomes().stream().mapToInt(RuleOutcome::getWaived).sum();
    }

    /** How many rules ended in this way. */
    default int count(RuleOutcome.Status status) {
        return (int) getOutcomes().stream()
                .filter(outcome -> outcome.getStatus() == status)
                .count();
    }

    /** How many findings that count there are of one weight, those included that the report leaves out. */
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
