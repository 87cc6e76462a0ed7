package dev.selaras.cli;

import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.Severity;

/** From which weight on a finding makes the command end with 1. */
enum FailLevel {
    /** Errors only. */
    error(Severity.ERROR),
    /** Warnings too. */
    warning(Severity.WARNING),
    /** Notes too. */
    note(Severity.INFO);

    private final Severity least;

    FailLevel(Severity least) {
        this.least = least;
    }

    /** Whether anything found weighs as much; severities stand heaviest first. */
    boolean isReached(Report report) {
        return report.getFindings().stream()
                .anyMatch(finding -> finding.getSeverity().compareTo(least) <= 0);
    }
}
