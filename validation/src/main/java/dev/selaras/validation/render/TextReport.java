package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.report.WaivedFinding;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.waiver.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as lines of text for people: verdict first, then each finding with its place, code, message, the chain that
 * is broken, and mend. Patches are for programs and not shown; of rules that are off there is
 * the number only.
 *
 * <p>Text from the plan is made safe to print. Equal reports give equal text. Immutable and thread-safe.
 */
public final class TextReport {

    private static final Id STANDARD = Id.of("standard");
    private static final Wording PROFILE = Wording.of("profil {0}", "profile {0}");
    private static final Wording WAIVED = Wording.of("dikecualikan", "waived");
    private static final Wording SO_MANY_WAIVED = Wording.of("{0} dikecualikan", "{0} waived");
    private static final Wording WAIVER = Wording.of("sampai {0} oleh {1}: {2}", "until {0} by {1}: {2}");
    private static final Wording OFF = Wording.of("{0} aturan dimatikan", "{0} rules off");
    private static final Wording ONE_OFF = Wording.of("{0} aturan dimatikan", "{0} rule off");
    private static final Wording MORE = Wording.of("… dan {0} temuan lagi", "… and {0} findings more");
    private static final Wording ONE_MORE = Wording.of("… dan {0} temuan lagi", "… and {0} finding more");
    private static final Wording MORE_WAIVED =
            Wording.of("… dan {0} temuan lagi dikecualikan", "… and {0} more waived");

    private final Language language;
    private final TextStyle style;
    private final FindingLines findings;

    /**
     * Makes a renderer for files and other programs.
     *
     * @param rules the rules the reports were made by
     * @param language the language of the reader
     */
    public TextReport(RuleSet rules, Language language) {
        this(rules, language, place -> Optional.empty(), TextStyle.PLAIN);
    }

    /**
     * Makes a renderer that says more of places than their pointer.
     *
     * @param rules the rules the reports were made by
     * @param language the language of the reader
     * @param positions where a place stands in its file, if that is known: line 31, column 5
     * @param style how the lines look
     */
    public TextReport(RuleSet rules, Language language, Function<Place, Optional<Wording>> positions, TextStyle style) {
        this.language = language;
        this.style = style;
        this.findings = new FindingLines(rules, language, positions, style);
    }

    /**
     * The report as text, each line ended by a line feed.
     *
     * @param title what the reader knows the plan by, such as the name of its file
     */
    public String render(String title, Report report) {
        StringBuilder text = new StringBuilder();
        text.append(Printable.of(title))
                .append(": ")
                .append(style.of(report.verdict(), report.verdict().word().in(language)));
        text.append(counts(report)).append('\n');
        report.getFindings().forEach(finding -> appendFinding(text, finding));
        report.getWaived().forEach(waived -> appendWaived(text, waived));
        appendOutcomes(text, report);
        return text.toString();
    }

    private String counts(Report report) {
        List<String> counts = new ArrayList<>();
        if (!report.getProfile().equals(STANDARD)) {
            counts.add(
                    PROFILE.in(language, List.of(Wording.of(report.getProfile().getValue()))));
        }
        for (Severity severity : Severity.values()) {
            int count = report.count(severity);
            if (count > 0) {
                counts.add(severity.count(count).in(language));
            }
        }
        addCount(counts, SO_MANY_WAIVED, report.countWaived());
        int off = report.count(RuleOutcome.Status.SWITCHED_OFF);
        addCount(counts, off == 1 ? ONE_OFF : OFF, off);
        return counts.isEmpty() ? "" : " (" + String.join(", ", counts) + ")";
    }

    private void addCount(List<String> counts, Wording what, int count) {
        if (count > 0) {
            counts.add(what.in(language, List.of(Wording.of(count))));
        }
    }

    private void appendFinding(StringBuilder text, Finding finding) {
        text.append(findings.wrong(finding)).append(style.lines("    → ", findings.mend(finding)));
    }

    private void appendWaived(StringBuilder text, WaivedFinding waived) {
        Waiver waiver = waived.getWaiver();
        Wording day = Wording.of(waiver.getValidUntil().toString());
        List<Wording> said = List.of(day, Wording.quoted(waiver.getOwner()), Wording.quoted(waiver.getReason()));
        String basis = waiver.getLegalBasis()
                .map(named -> " (" + Printable.quoted(named) + ")")
                .orElse("");
        text.append(findings.head(waived.getFinding(), WAIVED.in(language)));
        text.append(style.lines("    ✓ ", WAIVER.in(language, said) + basis));
    }

    private void appendOutcomes(StringBuilder text, Report report) {
        Map<String, Integer> found = count(report.getFindings().stream());
        Map<String, Integer> waived = count(report.getWaived().stream().map(WaivedFinding::getFinding));
        for (RuleOutcome outcome : report.getOutcomes()) {
            String code = outcome.getCode();
            if (outcome.getStatus() == RuleOutcome.Status.COULD_NOT_RUN) {
                text.append("  [").append(code).append("] ");
                text.append(RuleOutcome.COULD_NOT_RUN.in(language)).append('\n');
            }
            int more = outcome.getFound() - found.getOrDefault(code, 0);
            appendMore(text, code, more == 1 ? ONE_MORE : MORE, more);
            appendMore(text, code, MORE_WAIVED, outcome.getWaived() - waived.getOrDefault(code, 0));
        }
    }

    private static Map<String, Integer> count(Stream<Finding> kept) {
        return kept.collect(Collectors.toMap(Finding::getCode, finding -> 1, Integer::sum));
    }

    private void appendMore(StringBuilder text, String code, Wording what, int left) {
        if (left > 0) {
            text.append("  [").append(code).append("] ");
            text.append(what.in(language, List.of(Wording.of(left))));
            text.append('\n');
        }
    }
}
