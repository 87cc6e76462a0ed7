package dev.selaras.validation.render.html;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.render.CheckedDocument;

/** Why a document was not read. */
final class ErrorList {

    private static final Wording NOT_READ = Wording.of("TIDAK TERBACA", "NOT READ");
    private static final Wording MORE = Wording.of("… dan {0} kesalahan lagi", "… and {0} more");
    private static final Wording MEND = Wording.of("Perbaikan", "Mend");

    private final Markup page;

    ErrorList(Markup page) {
        this.page = page;
    }

    /** What a document that was not read comes to. */
    static Wording verdict() {
        return NOT_READ;
    }

    void write(CheckedDocument document) {
        document.getRefusal().ifPresent(why -> page.say("p", why, "class", "message"));
        document.getErrors().forEach(this::write);
        if (document.getFurtherErrors() > 0) {
            page.say("p", Said.of(MORE, document.getFurtherErrors()), "class", "more");
        }
    }

    private void write(ReadingError error) {
        page.open("article", "class", "unread error");
        page.open("p", "class", "place").text("code", error.getPointer().isEmpty() ? "/" : error.getPointer());
        if (error.getLine() > 0) {
            page.text(" (").say(new Position(error.getLine(), error.getColumn()).inWords());
            page.text(")");
        }
        page.text(" ").text("code", error.getCode().code()).closeLine();
        Wording message = Wording.of(error.message(Language.INDONESIAN), error.message(Language.ENGLISH));
        Wording mend = Wording.of(error.mend(Language.INDONESIAN), error.mend(Language.ENGLISH));
        page.say("p", message, "class", "message");
        page.open("p", "class", "mend").say("strong", MEND).text(": ").say(mend).close();
        page.closeLine();
    }
}
