package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.Severity;
import java.util.List;
import java.util.Optional;

/** Makes the test cases of a document. */
final class JUnitCases {

    private static final Wording NOT_APPLICABLE = Wording.of("tidak berlaku untuk rencana ini", "not for this plan");
    private static final Wording SWITCHED_OFF = Wording.of("dimatikan oleh profil", "switched off by the profile");
    private static final Wording WAIVED = Wording.of("dikecualikan", "waived");

    /** The case that says that a document could not be read. */
    private static final String READING = "reading";

    private final FindingText said;
    private final Language language;
    private final CheckedDocument document;

    JUnitCases(FindingText said, CheckedDocument document) {
        this.said = said;
        this.language = said.language();
        this.document = document;
    }

    JUnitSuite suite() {
        return document.getReport()
                .map(report -> new JUnitSuite(document, report.getPlan().getValue(), all(report)))
                .orElseGet(() -> new JUnitSuite(document, document.getName(), List.of(unread())));
    }

    private JUnitCase unread() {
        return new JUnitCase(READING, "error", FindingText.NOT_READ.in(language), said.unread(document));
    }

    private List<JUnitCase> all(Report report) {
        ByRule byRule = ByRule.of(report);
        return report.getOutcomes().stream()
                .map(outcome -> one(outcome, byRule))
                .toList();
    }

    private JUnitCase one(RuleOutcome outcome, ByRule byRule) {
        String code = outcome.getCode();
        return switch (outcome.getStatus()) {
            case PASSED -> new JUnitCase(code, "", "", "");
            case COULD_NOT_RUN -> new JUnitCase(code, "error", RuleOutcome.COULD_NOT_RUN.in(language), "");
            case NOT_APPLICABLE -> new JUnitCase(code, "skipped", NOT_APPLICABLE.in(language), "");
            case SWITCHED_OFF -> new JUnitCase(code, "skipped", SWITCHED_OFF.in(language), "");
            case WAIVED -> new JUnitCase(code, "skipped", WAIVED.in(language), text(outcome, byRule));
            case FAILED -> failed(outcome, byRule);
        };
    }

    private JUnitCase failed(RuleOutcome outcome, ByRule byRule) {
        Optional<Severity> weight = outcome.getSeverity();
        String message = weight.map(
                        severity -> severity.count(outcome.getFound()).in(language))
                .orElse("");
        boolean isError = weight.filter(severity -> severity == Severity.ERROR).isPresent();
        return new JUnitCase(outcome.getCode(), isError ? "failure" : "", message, text(outcome, byRule));
    }

    /** What a rule found, some lines a finding. */
    private String text(RuleOutcome outcome, ByRule byRule) {
        StringBuilder text = new StringBuilder();
        byRule.found(outcome).forEach(finding -> append(text, finding));
        byRule.waived(outcome).forEach(waived -> {
            append(text, waived.getFinding());
            text.append("  ✓ ").append(said.waiver(waived, Printable::of)).append('\n');
        });
        int left = byRule.left(outcome);
        return text.append(left > 0 ? said.more(left) + "\n" : "").toString();
    }

    private void append(StringBuilder text, Finding finding) {
        text.append(finding.getSeverity().noun().in(language)).append(' ').append(said.places(document, finding));
        text.append("\n  ").append(Printable.of(said.message(finding)));
        text.append("\n  → ").append(Printable.of(said.mend(finding))).append('\n');
    }
}
