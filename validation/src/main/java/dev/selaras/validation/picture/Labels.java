package dev.selaras.validation.picture;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Ref;
import java.util.List;
import java.util.function.Function;

/** What stands in the boxes of a picture, on one line each, safe to print and of bounded length. */
final class Labels {

    /** As much of a statement as a picture can hold in any way, in characters. */
    private static final int MAX_TEXT = 1_000;

    private static final int MAX_NUMBER = 20;

    private static final Wording MISSING = Wording.of("{0} (tidak ada)", "{0} (missing)");
    private static final Wording ELSEWHERE = Wording.of("{0} (di rencana lain)", "{0} (in another plan)");
    private static final Wording ERROR = Wording.of("{0} [galat]", "{0} [error]");
    private static final Wording WARNING = Wording.of("{0} [peringatan]", "{0} [warning]");
    private static final Wording HIDDEN = Wording.of("… {0} lagi di bawahnya", "… {0} more below");

    private final Language language;

    Labels(Language language) {
        this.language = language;
    }

    /** What an element is, and what there is to say of it in words. */
    String head(Box box) {
        Wording name = Wording.of(name(box));
        return switch (box.state()) {
            case PLAIN -> name.in(language);
            case WARNING -> WARNING.in(language, List.of(name));
            case ERROR -> ERROR.in(language, List.of(name));
            case MISSING -> "✗ " + MISSING.in(language, List.of(name));
            case ELSEWHERE -> "↗ " + ELSEWHERE.in(language, List.of(name));
        };
    }

    /** What an element is, in few words. */
    String title(Box box) {
        return switch (box.state()) {
            case PLAIN, WARNING, ERROR -> name(box);
            case MISSING -> MISSING.in(language, List.of(Wording.of(name(box))));
            case ELSEWHERE ->
                ELSEWHERE.in(
                        language,
                        List.of(Wording.of(id(box, ref -> ref.getElement().getValue()))));
        };
    }

    /** What it says; of an element of another plan, which plan. */
    static String said(Box box) {
        return box.state() == Box.State.ELSEWHERE
                ? id(box, ref -> ref.getPlan().map(Id::getValue).orElse(""))
                : text(box);
    }

    private static String id(Box box, Function<Ref, String> part) {
        return box.element().map(part).orElse("");
    }

    /** Its kind, number and id; of what is not there, what a reference names, or else its kind. */
    String name(Box box) {
        String id = id(box, Ref::toString);
        String kind = box.level().noun().in(language);
        if (box.pointer().isEmpty()) {
            return id.isEmpty() ? kind : id;
        }
        String number = box.number().map(printed -> cut(printed, MAX_NUMBER)).orElse("");
        return number.isEmpty() || number.equals(id) ? kind + " " + id : kind + " " + number + " · " + id;
    }

    /** Its statement. */
    static String text(Box box) {
        return cut(box.text(), MAX_TEXT);
    }

    /** How much is left out below it; empty if nothing is. */
    String hidden(Box box) {
        return box.hidden() == 0 ? "" : HIDDEN.in(language, List.of(Wording.of(box.hidden())));
    }

    /** A text on one line: white space of any length is one space, what can't be seen is written out, the rest is cut off. */
    static String cut(String text, int most) {
        StringBuilder flat = new StringBuilder();
        int count = 0;
        boolean isSpace = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean wasSpace = isSpace;
            isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (isSpace) {
                continue;
            }
            if (count >= most) {
                return Printable.of(flat.toString()) + "…";
            }
            if (wasSpace && count > 0) {
                flat.append(' ');
                count++;
            }
            flat.appendCodePoint(c);
            count++;
        }
        return Printable.of(flat.toString());
    }
}
