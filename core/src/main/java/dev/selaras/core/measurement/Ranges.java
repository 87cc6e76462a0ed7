package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads ranges, whole and half. */
final class Ranges {

    private Ranges() {}

    static @Nullable Measurement read(Cell cell) {
        String text = cell.text();
        CellScanner scan = cell.scan();
        BigDecimal from = scan.number();
        if (from == null) {
            return upTo(cell);
        }
        int end = scan.at();
        if (scan.spaces().take("±") || scan.take("+/-")) {
            return around(cell, from, scan);
        }
        scan.goTo(end);
        int separator = Separators.find(text, end);
        if (separator < 0) {
            return null;
        }
        Optional<String> unit = scan.unitTo(separator);
        boolean ratio = text.charAt(separator) == ':' && text.substring(0, end).equals("1");
        if (unit == null || ratio) {
            return null;
        }
        scan.goTo(separator + Separators.lengthAt(text, separator));
        if (scan.spaces().atEnd()) {
            return Separators.isDash(text.charAt(separator))
                    ? range(cell, Optional.of(from), Optional.empty(), unit)
                    : null;
        }
        BigDecimal to = scan.number();
        Optional<String> last = to == null ? null : scan.unit();
        if (last == null || (unit.isPresent() && last.isPresent() && !unit.equals(last))) {
            return null;
        }
        return range(cell, Optional.of(from), Optional.ofNullable(to), last.or(() -> unit));
    }

    /** A range that names its middle and how far it reaches: {@code 2,5±1}. */
    private static @Nullable Measurement around(Cell cell, BigDecimal middle, CellScanner scan) {
        BigDecimal reach = scan.spaces().number();
        Optional<String> unit = reach == null ? null : scan.unit();
        return unit == null || reach == null
                ? null
                : range(cell, Optional.of(middle.subtract(reach)), Optional.of(middle.add(reach)), unit);
    }

    /** A range that names its end only: {@code s.d. 5}. */
    private static @Nullable Measurement upTo(Cell cell) {
        String text = cell.text();
        char first = text.charAt(0);
        // A dash would be a minus, or a bullet.
        int length = (first == 's' || first == 'S') ? Separators.lengthAt(text, 0) : 0;
        if (length == 0) {
            return null;
        }
        CellScanner scan = cell.scan();
        scan.goTo(length);
        BigDecimal to = scan.spaces().number();
        Optional<String> unit = to == null ? null : scan.unit();
        return unit == null ? null : range(cell, Optional.empty(), Optional.ofNullable(to), unit);
    }

    private static Range range(Cell cell, Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<String> unit) {
        return new RangeBuilder()
                .raw(cell.raw())
                .from(from)
                .to(to)
                .unit(unit)
                .convention(cell.convention())
                .build();
    }
}
