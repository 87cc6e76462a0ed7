package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;

/** Tells a measurement in one line, so that a table of cells can say what is expected. */
final class Told {

    private Told() {}

    static String of(Measurement cell) {
        String other = cell.otherReading().map(o -> " ~ " + plain(o)).orElse("");
        String kind = cell.getClass().getSuperclass().getSimpleName();
        return kind + (plain(cell).isEmpty() ? "" : " " + plain(cell)) + other;
    }

    private static String plain(Measurement cell) {
        if (cell instanceof Quantity quantity) {
            return quantity.getValue() + after(quantity.getUnit());
        }
        if (cell instanceof Range range) {
            String direction = range.isDescending() ? " descending" : "";
            return bound(range.getFrom()) + ".." + bound(range.getTo()) + after(range.getUnit()) + direction;
        }
        if (cell instanceof Threshold threshold) {
            return threshold.getOperator() + " " + threshold.getValue() + after(threshold.getUnit());
        }
        if (cell instanceof Ratio ratio) {
            return ratio.getLeft() + ":" + ratio.getRight()
                    + ratio.getTo().map(to -> " to " + plain(to)).orElse("");
        }
        if (cell instanceof Rate rate) {
            return rate.getValue() + " per " + rate.getBase() + after(rate.getUnit());
        }
        if (cell instanceof Grade grade) {
            return grade.getCode() + after(grade.getScore().map(BigDecimal::toString));
        }
        if (cell instanceof Money money) {
            return money.getAmount() + after(money.getMultiplier());
        }
        if (cell instanceof Level level) {
            return Integer.toString(level.getNumber());
        }
        if (cell instanceof Rank rank) {
            return Integer.toString(rank.getNumber());
        }
        return cell instanceof Presence presence ? Boolean.toString(presence.isPresent()) : "";
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toString).orElse("?");
    }

    private static String after(Optional<String> rest) {
        return rest.map(text -> " " + text).orElse("");
    }
}
