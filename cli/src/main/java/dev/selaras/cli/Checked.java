package dev.selaras.cli;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocumentBuilder;
import dev.selaras.validation.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An input and what came of checking it.
 *
 * @param input the input
 * @param document what reports show of it
 */
record Checked(Input<Plan> input, CheckedDocument document) {

    static Checked of(Input<Plan> input, Optional<Report> report) {
        CheckedDocumentBuilder document = input.document();
        input.value().ifPresent(document::plan);
        report.ifPresent(document::report);
        return new Checked(input, document.build());
    }

    ExitStatus status() {
        return document.getReport()
                .map(found -> switch (found.verdict()) {
                    case VALID -> ExitStatus.VALID;
                    case INVALID -> ExitStatus.INVALID;
                    case INCOMPLETE -> ExitStatus.INCOMPLETE;
                })
                .orElse(ExitStatus.UNUSABLE_INPUT);
    }

    /** How the program ends after checking all of these. */
    static ExitStatus status(List<Checked> all, ExitStatus written) {
        return ExitStatus.heaviest(
                Stream.concat(Stream.of(written), all.stream().map(Checked::status))
                        .toList());
    }
}
