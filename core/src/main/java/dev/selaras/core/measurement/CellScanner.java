package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in the text of a cell that moves on over what it finds there, and stays where it finds nothing. */
final class CellScanner {

    private final String text;
    private final NumberConvention convention;
    private int at;

    CellScanner(Cell cell) {
        this.text = cell.text();
        this.convention = cell.convention();
    }

    int at() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** Goes over white space. */
    CellScanner spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return this;
    }

    /** Goes over a sign. */
    boolean take(char sign) {
        boolean found = at < text.length() && text.charAt(at) == sign;
        at += found ? 1 : 0;
        return found;
    }

    /** Goes over a word in any case. */
    boolean take(String word) {
        // Most words fail at their first letter, and are not looked at any further.
        boolean begun =
                at < text.length() && Character.toLowerCase(text.charAt(at)) == Character.toLowerCase(word.charAt(0));
        boolean found = begun && text.regionMatches(true, at, word, 0, word.length());
        at += found ? word.length() : 0;
        return found;
    }

    /** The number here, with its minus; null if the digits and signs here are no number. */
    @Nullable BigDecimal number() {
        boolean minus = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '\u2212');
        int start = at + (minus ? 1 : 0);
        int end = NumberReader.endOfNumber(text, start);
        BigDecimal value = NumberReader.read(text, start, end, convention);
        if (value == null) {
            return null;
        }
        at = end;
        return minus ? value.negate() : value;
    }

    /** The number that is all the rest of the cell. */
    @Nullable BigDecimal lastNumber() {
        BigDecimal value = number();
        return atEnd() ? value : null;
    }

    /** The whole number here, without sign. */
    @Nullable BigDecimal whole() {
        int end = NumberReader.endOfNumber(text, at);
        BigDecimal value = NumberReader.readWhole(text, at, end);
        at = value == null ? at : end;
        return value;
    }

    /** The unit from here to a place, nothing if there is only space, or null if it is something else. */
    @SuppressWarnings("NullableOptional") // three answers
    @Nullable Optional<String> unitTo(int end) {
        String unit = text.substring(at, end).strip();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return PrintedUnit.isUnit(unit, Character.isWhitespace(text.charAt(at))) ? Optional.of(unit) : null;
    }

    /** The unit that is all the rest of the cell, nothing, or null if the rest is something else. */
    @SuppressWarnings("NullableOptional") // three answers
    @Nullable Optional<String> unit() {
        return unitTo(text.length());
    }
}
