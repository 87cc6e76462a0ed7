package dev.selaras.cli;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Report;
import java.util.Optional;

/**
 * An input and, if it could be read, the report on its plan.
 *
 * @param input the input
 * @param report the report
 */
record Checked(Input<Plan> input, Optional<Report> report) {

    /** Whether the input holds the plan with this id. */
    boolean isAbout(Id plan) {
        return input.value().stream().anyMatch(held -> held.getId().equals(plan));
    }

    ExitStatus status() {
        return report.map(found -> switch (found.verdict()) {
                    case VALID -> ExitStatus.VALID;
                    case INVALID -> ExitStatus.INVALID;
                    case INCOMPLETE -> ExitStatus.INCOMPLETE;
                })
                .orElse(ExitStatus.UNUSABLE_INPUT);
    }
}
