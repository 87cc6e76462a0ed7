package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.WaivedFinding;

/** The findings of documents as lists of Markdown, so many of them at most. Used once, by one thread. */
final class MarkdownFindings {

    private static final Wording WAIVED = Wording.of("dikecualikan", "waived");
    private static final Wording ERROR = Wording.of("kesalahan baca", "reading error");

    private final FindingText said;
    private final Language language;
    private final StringBuilder text;
    private int room;

    MarkdownFindings(FindingText said, StringBuilder text, int most) {
        this.said = said;
        this.language = said.language();
        this.text = text;
        this.room = most;
    }

    void append(CheckedDocument document) {
        document.getRefusal()
                .ifPresent(why ->
                        text.append(MarkdownText.escaped(why.in(language))).append('\n'));
        int left = document.getFurtherErrors();
        for (ReadingError error : document.getErrors()) {
            left += hasRoom() ? append(error) : 1;
        }
        for (Report report : document.getReport().stream().toList()) {
            for (Finding finding : report.getFindings()) {
                left += hasRoom()
                        ? append(document, finding, finding.getSeverity().noun())
                        : 1;
            }
            for (WaivedFinding waived : report.getWaived()) {
                left += hasRoom() ? append(document, waived) : 1;
            }
            ByRule byRule = ByRule.of(report);
            for (RuleOutcome outcome : report.getOutcomes()) {
                left += byRule.left(outcome);
                if (outcome.getStatus() == RuleOutcome.Status.COULD_NOT_RUN) {
                    text.append("* `").append(outcome.getCode()).append("`: ");
                    text.append(RuleOutcome.COULD_NOT_RUN.in(language)).append('\n');
                }
            }
        }
        text.append(left > 0 ? "* " + said.more(left) + "\n" : "");
    }

    private boolean hasRoom() {
        return room-- > 0;
    }

    private int append(CheckedDocument document, Finding finding, Wording standing) {
        head(standing, finding.getCode(), said.places(document, finding));
        line("", said.message(finding, MarkdownText::escaped, MarkdownFindings::quoted));
        line("→ ", said.mend(finding, MarkdownText::escaped, MarkdownFindings::quoted));
        return 0;
    }

    private int append(CheckedDocument document, WaivedFinding waived) {
        append(document, waived.getFinding(), WAIVED);
        line("✓ ", said.waiver(waived, MarkdownText::inline));
        return 0;
    }

    /** What an error says may quote the document, so all of it is code. */
    private int append(ReadingError error) {
        head(ERROR, error.getCode().code(), said.place(error));
        line("", MarkdownText.inline(error.message(language)));
        line("→ ", MarkdownText.inline(error.mend(language)));
        return 0;
    }

    /** What comes from a plan, cut if it is longer than a message should be. */
    private static String quoted(String argument) {
        return MarkdownText.inline(Printable.quoted(argument));
    }

    private void head(Wording standing, String code, String places) {
        text.append("* **")
                .append(standing.in(language))
                .append("** `")
                .append(code)
                .append("` ");
        text.append(MarkdownText.code(places)).append('\n');
    }

    private void line(String sign, String said) {
        text.append("  <br>").append(sign).append(said).append('\n');
    }
}
