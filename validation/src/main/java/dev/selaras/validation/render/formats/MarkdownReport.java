package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.render.ReportFormat;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found as Markdown, such as GitHub shows as the summary of a job: a table of the documents, then one of the rules of
 * each, and the findings with their places.
 *
 * <p>What comes from a plan stands in code spans. At most {@value #MOST} findings are written out, because platforms refuse
 * summaries above some size; documents are all named. Immutable and thread-safe.
 */
public final class MarkdownReport implements ReportFormat {

    static final int MOST = 1_000;

    private static final Wording TITLE = Wording.of("Pemeriksaan rencana", "Check of plans");
    private static final Wording DOCUMENTS = Wording.of(
            "| berkas | hasil | galat | peringatan | catatan | dikecualikan |\n",
            "| file | verdict | errors | warnings | notes | waived |\n");
    private static final Wording RULES =
            Wording.of("| aturan | bobot | temuan | dikecualikan |\n", "| rule | severity | findings | waived |\n");
    private static final Wording PROVENANCE = Wording.of("Asal laporan", "Provenance");
    private static final Wording VERSION = Wording.of("versi", "version");
    private static final Wording RULE_SET = Wording.of("aturan", "rules");
    private static final Wording PROFILE = Wording.of("profil", "profile");
    private static final Wording WAIVERS = Wording.of("pengecualian", "waivers");
    private static final Wording DAY = Wording.of("dinilai pada", "judged on");

    /** The form; it has no settings. */
    public MarkdownReport() {}

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String render(CheckedDocuments checked, Language language) {
        StringBuilder text = new StringBuilder("# ").append(TITLE.in(language)).append("\n\n");
        List<CheckedDocument> all = Stream.concat(checked.settings().stream(), checked.documents().stream())
                .toList();
        text.append(DOCUMENTS.in(language)).append("| --- | --- | ---: | ---: | ---: | ---: |\n");
        all.forEach(document -> appendRow(text, document, language));
        MarkdownFindings findings = new MarkdownFindings(new FindingText(checked, language), text, MOST);
        for (CheckedDocument document : all) {
            appendDocument(text, document, findings, language);
        }
        appendProvenance(text, checked.provenance(), all, language);
        return text.toString();
    }

    private static void appendRow(StringBuilder text, CheckedDocument document, Language language) {
        text.append("| ").append(MarkdownText.cell(document.getName())).append(" | ");
        text.append(verdict(document).in(language)).append(" |");
        for (Severity severity : Severity.values()) {
            text.append(' ')
                    .append(document.getReport()
                            .map(report -> Integer.toString(report.count(severity)))
                            .orElse("–"));
            text.append(" |");
        }
        text.append(' ')
                .append(document.getReport()
                        .map(report -> Integer.toString(report.countWaived()))
                        .orElse("–"));
        text.append(" |\n");
    }

    private static Wording verdict(CheckedDocument document) {
        return document.getReport().map(report -> report.verdict().word()).orElse(FindingText.NOT_READ);
    }

    private static void appendDocument(
            StringBuilder text, CheckedDocument document, MarkdownFindings findings, Language language) {
        boolean isClean = document.getReport()
                .filter(report -> report.getFindings().isEmpty()
                        && report.getWaived().isEmpty()
                        && report.count(RuleOutcome.Status.COULD_NOT_RUN) == 0)
                .isPresent();
        if (isClean) {
            return;
        }
        text.append("\n## ").append(MarkdownText.code(document.getName())).append(": ");
        text.append(verdict(document).in(language)).append("\n\n");
        document.getReport().ifPresent(report -> appendRules(text, report, language));
        findings.append(document);
    }

    private static void appendRules(StringBuilder text, Report report, Language language) {
        text.append(RULES.in(language)).append("| --- | --- | ---: | ---: |\n");
        for (RuleOutcome outcome : report.getOutcomes()) {
            if (outcome.getFound() + outcome.getWaived() > 0) {
                text.append("| `").append(outcome.getCode()).append("` | ");
                text.append(outcome.getSeverity()
                        .map(severity -> severity.noun().in(language))
                        .orElse("–"));
                text.append(" | ")
                        .append(outcome.getFound())
                        .append(" | ")
                        .append(outcome.getWaived())
                        .append(" |\n");
            }
        }
        text.append('\n');
    }

    private static void appendProvenance(
            StringBuilder text, Provenance provenance, List<CheckedDocument> all, Language language) {
        text.append("\n## ").append(PROVENANCE.in(language)).append("\n\n");
        text.append("* Selaras ")
                .append(VERSION.in(language))
                .append(' ')
                .append(MarkdownText.code(provenance.getVersion()));
        text.append("\n* ")
                .append(RULE_SET.in(language))
                .append(": SHA-256 `")
                .append(provenance.getRulesDigest())
                .append("`\n");
        provenance.getProfile().ifPresent(profile -> {
            text.append("* ").append(PROFILE.in(language)).append(' ').append(MarkdownText.code(profile.getValue()));
            provenance
                    .getProfileDigest()
                    .ifPresent(
                            digest -> text.append(": SHA-256 `").append(digest).append('`'));
            text.append('\n');
        });
        provenance.getWaiversDigest().ifPresent(digest -> {
            text.append("* ")
                    .append(WAIVERS.in(language))
                    .append(": SHA-256 `")
                    .append(digest)
                    .append('`');
            provenance
                    .getDay()
                    .ifPresent(day -> text.append(", ")
                            .append(DAY.in(language))
                            .append(' ')
                            .append(day));
            text.append('\n');
        });
        for (CheckedDocument document : all) {
            document.getDigest()
                    .ifPresent(digest -> text.append("* ")
                            .append(MarkdownText.code(document.getName()))
                            .append(": SHA-256 `")
                            .append(digest)
                            .append("`\n"));
        }
    }
}
