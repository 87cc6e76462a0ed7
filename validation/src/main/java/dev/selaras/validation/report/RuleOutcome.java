package dev.selaras.validation.report;

import java.util.Optional;
import org.immutables.value.Value;

/** How one rule ended on one plan. Immutable and thread-safe. */
@Value.Immutable
@ReportStyle
public interface RuleOutcome {

    /** How a rule can end. */
    enum Status {
        /** It ran and found nothing. */
        PASSED,
        /** It ran and found something. */
        FAILED,
        /** It does not apply to a plan of this type or era. */
        NOT_APPLICABLE,
        /** It broke down; what it would have found is unknown. */
        COULD_NOT_RUN
    }

    /** The code of the rule. */
    String getCode();

    /** How it ended. */
    Status getStatus();

    /** How many objects it looked at. */
    int getLookedAt();

    /** How many findings it made, those included that the report leaves out. */
    int getFound();

    /** What broke down, for the author of the rule: the type of the exception. Not shown to readers of the report. */
    Optional<String> getReason();

    /** A new builder; all but the reason is required. */
    static RuleOutcomeBuilder builder() {
        return new RuleOutcomeBuilder();
    }
}
