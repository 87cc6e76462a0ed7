package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads amounts of rupiah, which are named before the number or after it. */
final class Amounts {

    private record Multiplier(String word, int zeros) {}

    private static final List<Multiplier> MULTIPLIERS = List.of(
            new Multiplier("ribu", 3),
            new Multiplier("juta", 6),
            new Multiplier("jt", 6),
            new Multiplier("miliar", 9),
            new Multiplier("milyar", 9),
            new Multiplier("triliun", 12),
            new Multiplier("trilyun", 12));

    private Amounts() {}

    static @Nullable Measurement read(Cell cell) {
        CellScanner scan = cell.scan();
        boolean before = scan.take("rp.") || scan.take("rp") || scan.take("idr");
        BigDecimal number = scan.spaces().number();
        if (number == null) {
            return before ? round(cell, scan) : null;
        }
        int start = scan.spaces().at();
        Multiplier multiplier = multiplier(scan);
        String word = cell.text().substring(start, scan.at());
        boolean after = scan.spaces().take("rupiah");
        return ((before || after) && scan.atEnd())
                ? money(cell, number.movePointRight(multiplier.zeros()), word)
                : null;
    }

    /** An amount that says it has no decimals: {@code Rp 1.000,-}. */
    private static @Nullable Measurement round(Cell cell, CellScanner scan) {
        String text = cell.text();
        if (!text.endsWith(",-")) {
            return null;
        }
        BigDecimal number = NumberReader.read(text, scan.at(), text.length() - 2, cell.convention());
        return number == null || number.scale() > 0 ? null : money(cell, number, "");
    }

    private static Multiplier multiplier(CellScanner scan) {
        for (Multiplier multiplier : MULTIPLIERS) {
            if (scan.take(multiplier.word())) {
                return multiplier;
            }
        }
        return new Multiplier("", 0);
    }

    private static Measurement money(Cell cell, BigDecimal amount, String multiplier) {
        if (!Measurement.isBounded(amount)) {
            return new UnreadableBuilder().raw(cell.raw()).build();
        }
        return new MoneyBuilder()
                .raw(cell.raw())
                .amount(amount)
                .multiplier(Optional.of(multiplier).filter(word -> !word.isEmpty()))
                .convention(cell.convention())
                .build();
    }
}
