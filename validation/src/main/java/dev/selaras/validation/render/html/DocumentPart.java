package dev.selaras.validation.render.html;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.report.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One document: verdict, shares, findings, and the plan; or why there is no plan. */
final class DocumentPart {

    private static final Wording FINDINGS = Wording.of("Temuan", "Findings");
    private static final Wording NO_FINDINGS = Wording.of("Tidak ada temuan.", "Nothing was found.");
    private static final Wording PLAN = Wording.of("Isi rencana", "The plan");
    private static final Wording MORE = Wording.of("… dan {0} temuan lagi", "… and {0} more");
    private static final Wording MORE_WAIVED =
            Wording.of("… dan {0} temuan lagi dikecualikan", "… and {0} more waived");
    private static final Wording SO_MANY_WAIVED = Wording.of("{0} dikecualikan", "{0} waived");

    private final Markup page;
    private final CheckedDocuments checked;
    private final Anchors anchors;
    private final FindingList findings;

    DocumentPart(Markup page, CheckedDocuments checked, Anchors anchors) {
        this.page = page;
        this.checked = checked;
        this.anchors = anchors;
        this.findings = new FindingList(page, checked, anchors);
    }

    /** Verdict and numbers of findings by weight, on one line. */
    static void writeVerdict(Markup page, CheckedDocument document) {
        Wording word =
                document.getReport().map(Report::verdict).map(Verdict::word).orElse(ErrorList.verdict());
        String name = document.getReport()
                .map(report -> report.verdict().name().toLowerCase(Locale.ROOT))
                .orElse("unread");
        page.say("strong", word, "class", "verdict " + name);
        document.getReport().ifPresent(report -> {
            for (Severity severity : Severity.values()) {
                int count = report.count(severity);
                if (count > 0) {
                    page.text(" · ").say(severity.count(count));
                }
            }
            if (report.countWaived() > 0) {
                page.text(" · ").say(Said.of(SO_MANY_WAIVED, report.countWaived()));
            }
        });
    }

    /** The title as the document of the plan has it. */
    static String title(Plan plan) {
        return plan.getTitle().in(plan.getLanguage());
    }

    void write(CheckedDocument document, List<Entry> entries) {
        String anchor = anchors.of(document);
        page.open("section", "class", "document", "id", anchor, "aria-labelledby", anchor + ":title");
        page.open("h2", "id", anchor + ":title").open("span", "dir", "auto");
        page.text(document.getPlan().map(DocumentPart::title).orElse(document.getName()));
        page.close().closeLine().open("p", "class", "summary");
        writeVerdict(page, document);
        page.closeLine().open("p", "class", "file").text("code", document.getName());
        document.getDigest().ifPresent(digest -> page.text(" · SHA-256 ").text("code", digest.toString()));
        page.closeLine();
        document.getReport()
                .ifPresentOrElse(report -> write(document, report, entries), () -> new ErrorList(page).write(document));
        page.closeLine();
    }

    private void write(CheckedDocument document, Report report, List<Entry> entries) {
        page.open("section").say("h3", FINDINGS).text("\n");
        if (entries.isEmpty()) {
            page.say("p", NO_FINDINGS);
        }
        entries.forEach(entry -> findings.write(document, entry));
        writeOutcomes(report, entries);
        page.closeLine();
        new RatioTable(page).write(report);
        anchors.graph(document).ifPresent(graph -> new Pictures(page).writeTree(graph, report, anchors.of(document)));
        page.open("section").say("h3", PLAN).text("\n");
        anchors.graph(document)
                .ifPresent(graph -> new PlanText(page, anchors, checked.rules(), graph, entries).write());
        page.closeLine();
    }

    private void writeOutcomes(Report report, List<Entry> entries) {
        Map<String, Integer> counting = new HashMap<>();
        Map<String, Integer> waived = new HashMap<>();
        entries.forEach(entry -> (entry.waiver().isPresent() ? waived : counting)
                .merge(entry.finding().getCode(), 1, Integer::sum));
        for (RuleOutcome outcome : report.getOutcomes()) {
            String code = outcome.getCode();
            if (outcome.getStatus() == RuleOutcome.Status.COULD_NOT_RUN) {
                writeOutcome(code, RuleOutcome.COULD_NOT_RUN);
            }
            writeMore(code, MORE, outcome.getFound() - counting.getOrDefault(code, 0));
            writeMore(code, MORE_WAIVED, outcome.getWaived() - waived.getOrDefault(code, 0));
        }
    }

    private void writeMore(String code, Wording what, int left) {
        if (left > 0) {
            writeOutcome(code, Said.of(what, left));
        }
    }

    private void writeOutcome(String code, Wording what) {
        page.open("p", "class", "more").text("code", code).text(" ").say(what).closeLine();
    }
}
