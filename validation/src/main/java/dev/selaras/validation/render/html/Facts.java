package dev.selaras.validation.render.html;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Text;
import dev.selaras.validation.markup.Markup;
import java.util.List;
import java.util.Optional;

/** A list of facts with what each is called; it is begun by the first, so that an empty list leaves nothing. */
final class Facts {

    private final Markup page;
    private boolean begun;

    Facts(Markup page) {
        this.page = page;
    }

    /** A fact in the words of the document. */
    void add(Wording label, String value) {
        begin(label);
        page.text("dd", value, "dir", "auto").text("\n");
    }

    /** A fact in the words of the document, if it has one. */
    void add(Wording label, Optional<String> value) {
        value.ifPresent(known -> add(label, known));
    }

    /** Facts in the words of the document, if there are any. */
    void add(Wording label, List<?> values) {
        if (!values.isEmpty()) {
            begin(label);
            values.forEach(value -> page.text("dd", value.toString(), "dir", "auto"));
            page.text("\n");
        }
    }

    /** A statement in all its languages, if there is one. */
    void addText(Wording label, Optional<Text> text) {
        text.ifPresent(known -> {
            begin(label);
            page.open("dd");
            Statement.write(page, known);
            page.closeLine();
        });
    }

    /** A fact in our words. */
    void addWord(Wording label, Optional<Wording> value) {
        value.ifPresent(known -> {
            begin(label);
            page.say("dd", known).text("\n");
        });
    }

    /** A fact that the caller writes. */
    void add(Wording label, Runnable value) {
        begin(label);
        page.open("dd");
        value.run();
        page.closeLine();
    }

    void end() {
        if (begun) {
            page.closeLine();
        }
    }

    private void begin(Wording label) {
        if (!begun) {
            page.open("dl");
            begun = true;
        }
        page.say("dt", label);
    }
}
