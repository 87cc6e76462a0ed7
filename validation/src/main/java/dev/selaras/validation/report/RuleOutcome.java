package dev.selaras.validation.report;

import dev.selaras.core.language.Wording;
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
        /** It ran, and all that it found is waived. */
        WAIVED,
        /** It does not apply to a plan of this type or era. */
        NOT_APPLICABLE,
        /** The profile switches it off; what it would have found is unknown. */
        SWITCHED_OFF,
        /** It broke down; what it would have found is unknown. */
        COULD_NOT_RUN
    }

    /** What people are told of a rule that broke down. */
    Wording COULD_NOT_RUN = Wording.of("aturan tidak dapat dijalankan", "the rule could not run");

    /** The code of the rule. */
    String getCode();

    /** How it ended. */
    Status getStatus();

    /** How many objects it looked at. */
    int getLookedAt();

    /** How many of these objects it found something about, waived or not. */
    @Value.Default
    default int getFailed() {
        return 0;
    }

    /** How much its findings weigh in this plan; nothing if it does not apply or is switched off. */
    Optional<Severity> getSeverity();

    /** How much they weigh without the profile, if the profile changes that. */
    Optional<Severity> getRegradedFrom();

    /** How many of its findings count, those included that the report leaves out. */
    int getFound();

    /** How many of its findings are waived, those included that the report leaves out. */
    @Value.Default
    default int getWaived() {
        return 0;
    }

    /** What broke down, for the author of the rule: the type of the exception. Not shown to readers of the report. */
    Optional<String> getReason();

    /** A new builder; code, status and the numbers of objects and findings are required. */
    static RuleOutcomeBuilder builder() {
        return new RuleOutcomeBuilder();
    }
}
