package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.evaluation.Share;
import dev.selaras.validation.report.Report;
import java.util.List;

/** The shares of a plan as lines of text for people. Immutable and thread-safe. */
public final class ShareTable {

    private static final Wording SO_MANY = Wording.of("{0} dari {1}", "{0} of {1}");

    private final Language language;

    /** Makes a renderer for readers of a language. */
    public ShareTable(Language language) {
        this.language = language;
    }

    /** The shares, a line each, ended by a line feed: {@code   75.00 % (3 of 4) indicators with a unit}. */
    public String render(Report report) {
        StringBuilder text = new StringBuilder();
        for (Share share : Share.of(report)) {
            text.append("  ").append(percentage(share)).append(" (");
            text.append(SO_MANY.in(language, List.of(number(share.getMet()), number(share.getTotal()))));
            text.append(") ").append(share.getCriterion().label().in(language)).append('\n');
        }
        return text.toString();
    }

    private String percentage(Share share) {
        char decimal = language == Language.INDONESIAN ? ',' : '.';
        return share.percentage()
                .map(percentage -> percentage.toPlainString().replace('.', decimal) + " %")
                .orElse("–");
    }

    private static Wording number(int number) {
        return Wording.of(Integer.toString(number));
    }
}
