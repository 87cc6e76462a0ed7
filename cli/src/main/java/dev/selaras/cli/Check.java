package dev.selaras.cli;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.report.Report;
import java.util.Iterator;
import java.util.List;

/**
 * How plans are checked, or why they can't be.
 *
 * @param validator what checks them
 * @param provenance what reports say of it
 * @param unread the profile or waivers that could not be read; then nothing is checked
 * @param profileMissing whether there is neither a profile nor a file of the name given
 */
record Check(PlanValidator validator, Provenance provenance, List<Input<?>> unread, boolean profileMissing) {

    private static final Wording BUILT_IN = Wording.of(
            "Profil bawaan: standard, strict, lenient.", "The built-in profiles are standard, strict and lenient.");

    /** Tells what could not be read. A rule that there is not is a slip of whoever calls; nothing else is known to be one. */
    ExitStatus refuse(SelarasCommand program) {
        unread.forEach(program::tell);
        if (profileMissing) {
            program.complain(BUILT_IN);
        }
        boolean unknownRules = unread.stream()
                .allMatch(input -> input.refusal().isEmpty()
                        && input.errors().stream().allMatch(error -> error.getCode() == ReadingCode.UNKNOWN_RULE));
        return unknownRules ? ExitStatus.WRONG_USE : ExitStatus.UNUSABLE_INPUT;
    }

    /** What could not be read, as reports show it. */
    CheckedDocuments refused() {
        List<CheckedDocument> settings = unread.stream()
                .<CheckedDocument>map(input -> input.document().build())
                .toList();
        return CheckedDocuments.unread(validator.rules(), provenance, settings);
    }

    /** Checks the plans of the inputs among each other. */
    List<Checked> of(List<Input<Plan>> inputs) {
        PlanLibrary library = PlanLibrary.of(
                inputs.stream().flatMap(input -> input.value().stream()).toList());
        Iterator<Report> reports = validator.validate(library).iterator();
        return inputs.stream()
                .map(input -> Checked.of(input, input.value().map(plan -> reports.next())))
                .toList();
    }

    /** What was checked, as reports show it. */
    CheckedDocuments documents(List<Checked> all) {
        return CheckedDocuments.of(
                validator.rules(),
                provenance,
                all.stream().map(Checked::document).toList());
    }
}
