package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import java.util.ArrayList;
import java.util.List;

/** What a SARIF run says of itself: what could not be read or run, and what is left out. */
record SarifNotifications(CheckedDocuments checked, Language language, SarifRules rules) {

    private static final Wording LEFT_OUT = Wording.of(
            "{0} temuan tidak dimuat, yang paling ringan: satu keluaran memuat paling banyak {1}.",
            "{0} findings are left out, the lightest ones: one output holds {1} at most.");

    private static final Wording ERRORS = Wording.of("{0} kesalahan", "errors: {0}");

    /** Writes the members of the one invocation. */
    void write(JsonText out, int left) {
        List<Runnable> all = new ArrayList<>();
        checked.documents().forEach(document -> add(all, document, out));
        boolean isWhole = all.isEmpty() && checked.settings().isEmpty();
        checked.documents()
                .forEach(document -> document.getReport().ifPresent(report -> addLeft(all, document, report, out)));
        if (left > 0) {
            List<Wording> numbers = List.of(Wording.of(left), Wording.of(SarifResults.MOST));
            all.add(() -> write(out, LEFT_OUT.in(language, numbers), "warning"));
        }
        out.literal("executionSuccessful", isWhole);
        out.list("toolExecutionNotifications", all, Runnable::run);
        out.list(
                "toolConfigurationNotifications",
                checked.settings(),
                document -> write(out, unread(document), "error"));
    }

    private void add(List<Runnable> all, CheckedDocument document, JsonText out) {
        if (document.getReport().isEmpty()) {
            all.add(() -> write(out, unread(document), "error"));
        }
        document.getReport().stream()
                .flatMap(report -> report.getOutcomes().stream())
                .filter(outcome -> outcome.getStatus() == RuleOutcome.Status.COULD_NOT_RUN)
                .forEach(outcome -> all.add(() -> {
                    write(out, name(document) + ": " + RuleOutcome.COULD_NOT_RUN.in(language), "error");
                    writeRule(out, outcome);
                }));
    }

    private void addLeft(List<Runnable> all, CheckedDocument document, Report report, JsonText out) {
        ByRule byRule = ByRule.of(report);
        for (RuleOutcome outcome : report.getOutcomes()) {
            int left = byRule.left(outcome);
            if (left > 0) {
                String more = new FindingText(checked, language).more(left);
                all.add(() -> {
                    write(out, name(document) + ": " + more, "note");
                    writeRule(out, outcome);
                });
            }
        }
    }

    private void writeRule(JsonText out, RuleOutcome outcome) {
        out.object("associatedRule", () -> rules.writeReference(out, "id", "index", outcome.getCode()));
    }

    private String unread(CheckedDocument document) {
        StringBuilder text = new StringBuilder(name(document));
        text.append(": ").append(FindingText.NOT_READ.in(language));
        document.getRefusal().ifPresent(why -> text.append(". ").append(why.in(language)));
        int errors = document.getErrors().size() + document.getFurtherErrors();
        if (errors > 0) {
            text.append(" (")
                    .append(ERRORS.in(language, List.of(Wording.of(errors))))
                    .append(')');
        }
        return text.toString();
    }

    private static String name(CheckedDocument document) {
        return Printable.of(document.getName());
    }

    private static void write(JsonText out, String text, String level) {
        out.object("message", () -> out.member("text", SarifResults.escaped(text)));
        out.member("level", level);
    }
}
