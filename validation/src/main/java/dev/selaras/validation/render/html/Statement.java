package dev.selaras.validation.render.html;

import dev.selaras.core.model.Text;
import dev.selaras.validation.markup.Markup;
import java.util.Map;

/** A statement of a plan exactly as printed, in all the languages it is given in. */
final class Statement {

    private Statement() {}

    static void write(Markup page, Text text) {
        text.getPlain().ifPresent(plain -> page.text("div", plain, "class", "statement", "dir", "auto"));
        for (Map.Entry<String, String> said : text.getByLanguage().entrySet()) {
            page.text("div", said.getValue(), "class", "statement", "dir", "auto", "lang", said.getKey());
        }
    }
}
