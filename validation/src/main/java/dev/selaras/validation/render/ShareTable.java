package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.validation.evaluation.Share;
import dev.selaras.validation.report.Report;

/** The shares of a plan as lines of text for people. Immutable and thread-safe. */
public final class ShareTable {

    private final Language language;

    /** Makes a renderer for readers of a language. */
    public ShareTable(Language language) {
        this.language = language;
    }

    /** The shares, a line each, ended by a line feed: {@code   75.00 % (3 of 4) indicators with a unit}. */
    public String render(Report report) {
        StringBuilder text = new StringBuilder();
        for (Share share : Share.of(report)) {
            text.append("  ").append(share.percentageInWords().in(language)).append(" (");
            text.append(share.countInWords().in(language));
            text.append(") ").append(share.getCriterion().label().in(language)).append('\n');
        }
        return text.toString();
    }
}
