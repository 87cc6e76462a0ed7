package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.render.ShareTable;
import dev.selaras.validation.render.TextReport;
import dev.selaras.validation.rule.RuleSet;
import java.util.List;
import java.util.Optional;

/** What was checked, as lines for people. */
final class TextOutput {

    private static final Wording SUMMARY = Wording.of(
            "Berkas: {0} · valid: {1} · tidak valid: {2} · tidak tuntas: {3} · tidak terbaca: {4}",
            "Files: {0} · valid: {1} · invalid: {2} · incomplete: {3} · not read: {4}");

    private final Language language;
    private final RuleSet rules;
    private final ShareTable shares;

    TextOutput(RuleSet rules, Language language) {
        this.language = language;
        this.rules = rules;
        this.shares = new ShareTable(language);
    }

    String render(List<Checked> all, boolean withRatios) {
        StringBuilder text = new StringBuilder();
        Positions positions = Positions.of(all);
        for (Checked checked : all) {
            checked.report()
                    .ifPresentOrElse(
                            report -> text.append(reports(checked, positions)
                                            .render(checked.input().name(), report))
                                    .append(withRatios ? shares.render(report) : ""),
                            () -> text.append(new UnreadText(language).render(checked.input())));
            text.append('\n');
        }
        return text.append(summary(all)).append('\n').toString();
    }

    /** The position of a place in another file is left out: beside a pointer it would be taken for one in this. */
    private TextReport reports(Checked checked, Positions positions) {
        return new TextReport(
                rules,
                language,
                place -> Optional.of(place)
                        .filter(at -> checked.isAbout(at.getPlan()))
                        .flatMap(at -> positions.of(checked, at))
                        .map(UnreadText::line));
    }

    private String summary(List<Checked> all) {
        return SUMMARY.in(
                language,
                List.of(
                        number(all.size()),
                        count(all, ExitStatus.VALID),
                        count(all, ExitStatus.INVALID),
                        count(all, ExitStatus.INCOMPLETE),
                        count(all, ExitStatus.UNUSABLE_INPUT)));
    }

    private static Wording count(List<Checked> all, ExitStatus status) {
        return number(all.stream().filter(checked -> checked.status() == status).count());
    }

    private static Wording number(long number) {
        return Wording.of(Long.toString(number));
    }
}
