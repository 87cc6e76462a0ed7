package dev.selaras.core.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads levels and ranks: {@code Level 3}, {@code Peringkat 5}, {@code ke-3}. */
final class Ordinals {

    /** So that the number is an int. */
    private static final int MOST_DIGITS = 9;

    private Ordinals() {}

    static @Nullable Measurement read(Cell cell) {
        CellScanner scan = cell.scan();
        if (scan.take("level") || scan.take("tingkat")) {
            int number = last(scan);
            return number < 0
                    ? null
                    : new LevelBuilder().raw(cell.raw()).number(number).build();
        }
        boolean named = scan.take("peringkat") || scan.take("ranking") || scan.take("rangking") || scan.take("rank");
        boolean counted = scan.spaces().take("ke-");
        int number = (named || counted) ? last(scan) : -1;
        return number < 0
                ? null
                : new RankBuilder().raw(cell.raw()).number(number).build();
    }

    /** The number that is all the rest, or -1. */
    private static int last(CellScanner scan) {
        BigDecimal number = scan.spaces().whole();
        boolean fits = number != null && number.precision() <= MOST_DIGITS && scan.atEnd();
        return (fits && number != null) ? number.intValueExact() : -1;
    }
}
