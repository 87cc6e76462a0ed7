package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.ReadingCode;
import org.jspecify.annotations.Nullable;

/**
 * The version of the format that a document is in: whole numbers in texts, counted up from {@code "1"}.
 *
 * <p>A later version is told by itself: what else seems wrong with such a document may be right there.
 */
final class VersionShape implements Shape<String> {

    private static final int MAX_DIGITS = 9;

    private final String own;
    private final Shape<String> exactly;

    /**
     * The versions of a format.
     *
     * @param own the one that is read and written
     * @param exactly that text and no other
     */
    VersionShape(String own, Shape<String> exactly) {
        this.own = own;
        this.exactly = exactly;
    }

    @Override
    public Wording describe() {
        return exactly.describe();
    }

    @Override
    public @Nullable String read(Reading in) {
        return in.isText() && isLater(in.text())
                ? in.refuse(ReadingCode.UNKNOWN_VERSION, Wording.of(in.text()), Wording.of(own))
                : exactly.read(in);
    }

    private boolean isLater(String text) {
        boolean isNumber = !text.isEmpty()
                && text.length() <= MAX_DIGITS
                && text.charAt(0) != '0'
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber && Integer.parseInt(text) > Integer.parseInt(own);
    }

    @Override
    public void schema(SchemaWriting out) {
        exactly.schema(out);
    }

    @Override
    public void write(String value, Writing out) {
        exactly.write(value, out);
    }
}
