package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.Position;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Location;
import dev.selaras.validation.render.ShareTable;
import dev.selaras.validation.render.TextReport;
import dev.selaras.validation.render.TextStyle;
import dev.selaras.validation.rule.RuleSet;
import java.util.List;
import java.util.Optional;

/** What was checked, as lines for people. */
final class TextOutput {

    private static final Wording SUMMARY = Wording.of(
            "Berkas: {0} · valid: {1} · tidak valid: {2} · tidak selesai diperiksa: {3} · tidak terbaca: {4}",
            "Files: {0} · valid: {1} · invalid: {2} · incomplete: {3} · not read: {4}");

    private final Language language;
    private final RuleSet rules;
    private final ShareTable shares;
    private final TextStyle style;

    TextOutput(RuleSet rules, Language language, TextStyle style) {
        this.style = style;
        this.language = language;
        this.rules = rules;
        this.shares = new ShareTable(language);
    }

    /**
     * What was checked.
     *
     * @param documents the same, with the places of findings
     */
    String render(List<Checked> all, CheckedDocuments documents, boolean withRatios) {
        StringBuilder text = new StringBuilder();
        for (Checked checked : all) {
            checked.document()
                    .getReport()
                    .ifPresentOrElse(
                            report -> text.append(reports(checked.document(), documents)
                                            .render(checked.input().name(), report))
                                    .append(withRatios ? shares.render(report) : ""),
                            () -> text.append(new UnreadText(language).render(checked.input())));
            text.append('\n');
        }
        return text.append(summary(all)).append('\n').toString();
    }

    private TextReport reports(CheckedDocument about, CheckedDocuments documents) {
        return new TextReport(
                rules,
                language,
                place -> documents
                        .locate(about, place)
                        .flatMap(at -> at.document() == about
                                ? at.position().map(Position::inWords)
                                : Optional.of(elsewhere(at))),
                style);
    }

    /** A position in another file, which beside a pointer would be taken for one in this. */
    private static Wording elsewhere(Location at) {
        String file = Printable.of(at.document().getName());
        return at.position()
                .map(Position::inWords)
                .map(line -> Wording.of(file + ", " + line.getIndonesian(), file + ", " + line.getEnglish()))
                .orElse(Wording.of(file));
    }

    private String summary(List<Checked> all) {
        return SUMMARY.in(
                language,
                List.of(
                        Wording.of(all.size()),
                        count(all, ExitStatus.VALID),
                        count(all, ExitStatus.INVALID),
                        count(all, ExitStatus.INCOMPLETE),
                        count(all, ExitStatus.UNUSABLE_INPUT)));
    }

    private static Wording count(List<Checked> all, ExitStatus status) {
        return Wording.of(
                all.stream().filter(checked -> checked.status() == status).count());
    }
}
