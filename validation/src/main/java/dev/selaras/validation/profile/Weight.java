package dev.selaras.validation.profile;

import dev.selaras.validation.report.Severity;
import java.util.Optional;

/** What a profile makes of a rule: how much its findings weigh, or that it is not asked at all. */
public enum Weight {
    /** The plan does not hang together. */
    ERROR(Severity.ERROR),
    /** Probably wrong; a person should look. */
    WARNING(Severity.WARNING),
    /** Worth knowing. */
    INFO(Severity.INFO),
    /** The rule is switched off. */
    OFF();

    private final Optional<Severity> severity;

    Weight(Severity severity) {
        this.severity = Optional.of(severity);
    }

    Weight() {
        this.severity = Optional.empty();
    }

    /** How much findings weigh; nothing if the rule is switched off. */
    public Optional<Severity> severity() {
        return severity;
    }
}
