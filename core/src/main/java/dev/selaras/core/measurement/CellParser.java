package dev.selaras.core.measurement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the text of a cell says, without guessing and in time linear in its length.
 *
 * <p>Fixed words come first, so that {@code -} is no half range. Then every family of kinds with a number is tried under
 * the declared convention, and after that every one under the other. What is left has words, or is unreadable.
 */
final class CellParser {

    /**
     * In this order: a bare number, since most cells are one; then whatever names its kind by a word or sign; a rate
     * before a range and both before a number with a unit, which takes all the rest of the cell.
     */
    private static final List<CellReader> FAMILIES = List.of(
            PlainNumbers::bare,
            Grades::read,
            Ordinals::read,
            Amounts::read,
            Thresholds::read,
            Ratios::read,
            Rates::read,
            Ranges::read,
            PlainNumbers::dressed);

    private CellParser() {}

    static Measurement parse(String raw, NumberConvention declared) {
        String text = Cell.textOf(raw);
        Measurement fixed = FixedWords.read(raw, text);
        if (fixed != null) {
            return fixed;
        }
        if (text.length() > Measurement.MAX_DIGITS && hasTooLongNumber(text)) {
            return new UnreadableBuilder().raw(raw).build();
        }
        Measurement read = read(new Cell(raw, text, declared));
        if (read == null) {
            read = read(new Cell(raw, text, declared.other()));
        }
        return read == null ? withoutNumber(raw, text) : read;
    }

    /** What else a text means that was read under a convention; nothing if the numbers were given and not read. */
    static Optional<Measurement> otherReading(Measurement read, Optional<NumberConvention> convention) {
        if (!hasThousand(read.getRaw())) {
            return Optional.empty();
        }
        return convention
                .map(known -> read(new Cell(read.getRaw(), Cell.textOf(read.getRaw()), known.other())))
                .filter(other -> other.getClass() == read.getClass())
                .filter(other -> !other.equals(read));
    }

    /** Whether a sign has three digits after it and no fourth: only those can be thousands to one and decimals to another. */
    private static boolean hasThousand(String raw) {
        int digits = -1;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean ended = !NumberReader.isDigit(c);
            if (ended && digits == 3) {
                return true;
            }
            digits = c == '.' || c == ',' ? 0 : ended || digits < 0 ? -1 : digits + 1;
        }
        return digits == 3;
    }

    private static @Nullable Measurement read(Cell cell) {
        for (CellReader family : FAMILIES) {
            Measurement read = family.read(cell);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private static boolean hasTooLongNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = NumberReader.isDigit(c) ? digits + 1 : c == '.' || c == ',' ? digits : 0;
            if (digits > Measurement.MAX_DIGITS) {
                return true;
            }
        }
        return false;
    }

    /** Words are two letters in a row; without digits one letter will do. */
    private static Measurement withoutNumber(String raw, String text) {
        int letters = 0;
        int longest = 0;
        boolean digits = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            letters = Character.isLetter(c) ? letters + 1 : 0;
            longest = Math.max(longest, letters);
            digits |= Character.isDigit(c);
        }
        return longest >= (digits ? 2 : 1)
                ? new QualitativeBuilder().raw(raw).build()
                : new UnreadableBuilder().raw(raw).build();
    }
}
