package dev.selaras.validation.markup;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A document of HTML or XML that is being written, element by element; as HTML it is well-formed XML too.
 *
 * <p>Texts come out as texts whatever they hold: the characters of markup are escaped, and what can't be seen is written out.
 * Names of elements and attributes come from the program alone. Used once, by one thread.
 */
public final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins a document.
     *
     * @param first what stands before its elements
     */
    public Markup(String first) {
        out.append(first);
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public Markup open(String element, String... attributes) {
        open.push(element);
        appendTag(element, attributes);
        out.append('>');
        return this;
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the element that was begun last, and the line with it. */
    public Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** An element that can hold nothing. */
    public Markup empty(String element, String... attributes) {
        appendTag(element, attributes);
        out.append("/>");
        return this;
    }

    /** A text, its line feeds kept. */
    public Markup text(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            appendEscaped(text.substring(start, end));
            out.append('\n');
            start = end + 1;
        }
        appendEscaped(text.substring(start));
        return this;
    }

    /** An element that holds a text. */
    public Markup text(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A text in both languages, of which the reader sees one; arguments are put in as texts. */
    public Markup say(Wording wording, Wording... arguments) {
        return say(wording, List.of(arguments));
    }

    /** A text in both languages; arguments are put in as texts. */
    public Markup say(Wording wording, List<Wording> arguments) {
        String indonesian = wording.in(Language.INDONESIAN, arguments);
        String english = wording.in(Language.ENGLISH, arguments);
        if (indonesian.equals(english)) {
            return text(indonesian);
        }
        text("span", indonesian, "class", "w", "lang", Language.INDONESIAN.tag());
        return text("span", english, "class", "w", "lang", Language.ENGLISH.tag());
    }

    /** An element that holds a text in both languages. */
    public Markup say(String element, Wording wording, String... attributes) {
        return open(element, attributes).say(wording).close();
    }

    /** What another of these has written, as it is. */
    public Markup add(String written) {
        out.append(written);
        return this;
    }

    /** A style or a script of this program. They are not escaped, so that their digests stay as they are. */
    public Markup block(String element, String content) {
        appendTag(element);
        out.append('>').append(content).append("</").append(element).append(">\n");
        return this;
    }

    /**
     * The document, once every element is ended.
     *
     * @throws IllegalStateException if one is not
     */
    public String end() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements that are not ended: " + open);
        }
        return out.toString();
    }

    private void appendTag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            appendEscaped(attributes[i + 1]);
            out.append('"');
        }
    }

    private void appendEscaped(String text) {
        String safe = Printable.of(text);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
