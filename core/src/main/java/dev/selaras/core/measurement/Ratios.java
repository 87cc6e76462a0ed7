package dev.selaras.core.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads ratios: {@code 1 : 30}, and two of them in one cell. */
final class Ratios {

    private Ratios() {}

    static @Nullable Measurement read(Cell cell) {
        if (!cell.text().startsWith("1")) {
            return null;
        }
        CellScanner scan = cell.scan();
        BigDecimal right = right(scan);
        if (right == null) {
            return null;
        }
        RatioBuilder ratio = ratio(cell, cell.raw(), right);
        if (scan.spaces().atEnd()) {
            return ratio.build();
        }
        int separator = Separators.lengthAt(cell.text(), scan.at());
        scan.goTo(scan.at() + separator);
        int start = scan.spaces().at();
        BigDecimal last = separator == 0 ? null : right(scan);
        return (last == null || !scan.atEnd())
                ? null
                : ratio.to(ratio(cell, cell.text().substring(start), last).build())
                        .build();
    }

    /** The right side of a ratio whose left side is a plain 1. */
    private static @Nullable BigDecimal right(CellScanner scan) {
        return scan.take('1') && scan.spaces().take(':') ? scan.spaces().number() : null;
    }

    private static RatioBuilder ratio(Cell cell, String raw, BigDecimal right) {
        return new RatioBuilder().raw(raw).left(BigDecimal.ONE).right(right).convention(cell.convention());
    }
}
