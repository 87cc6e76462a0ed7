package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadingError;
import java.util.List;

/** Why an input was not read, as lines for people. */
final class UnreadText {

    private static final Wording NOT_READ = Wording.of("TIDAK TERBACA", "NOT READ");
    private static final Wording MORE = Wording.of("… dan {0} kesalahan lagi", "… and {0} more");

    private final Language language;

    UnreadText(Language language) {
        this.language = language;
    }

    String render(Input<?> input) {
        StringBuilder text = new StringBuilder();
        text.append(Printable.of(input.name()))
                .append(": ")
                .append(NOT_READ.in(language))
                .append('\n');
        input.refusal()
                .ifPresent(why -> text.append("  ").append(why.in(language)).append('\n'));
        input.errors().forEach(error -> appendError(text, error));
        if (input.furtherErrors() > 0) {
            text.append("  ")
                    .append(MORE.in(language, List.of(Wording.of(input.furtherErrors()))))
                    .append('\n');
        }
        return text.toString();
    }

    private void appendError(StringBuilder text, ReadingError error) {
        text.append("  ").append(error.getPointer().isEmpty() ? "/" : Printable.of(error.getPointer()));
        if (error.getLine() > 0) {
            Wording line = new Position(error.getLine(), error.getColumn()).inWords();
            text.append(" (").append(line.in(language)).append(')');
        }
        text.append(" [").append(error.getCode().code()).append("]\n");
        text.append("    ").append(Printable.of(error.message(language))).append('\n');
        text.append("    → ").append(Printable.of(error.mend(language))).append('\n');
    }
}
