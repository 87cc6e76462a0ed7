package dev.selaras.core.achievement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Rate;
import dev.selaras.core.measurement.Ratio;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of cells that can be set against each other: quantities, amounts of money, rates of one base, ratios.
 *
 * <p>Kinds are not mixed: {@code 9,2} may be meant in billions, and {@code Rp 9,5 miliar} is 9500000000.
 */
final class Magnitudes {

    private Magnitudes() {}

    /** Whether the cell holds a number, and no more than that. */
    static boolean isNumber(Measurement cell) {
        return cell instanceof Quantity
                || cell instanceof Money
                || cell instanceof Rate
                || (cell instanceof Ratio ratio && isPlain(ratio));
    }

    /** The numbers of cells that are all of one kind; nothing if they cannot be compared. */
    static Optional<Map<Input, BigDecimal>> of(Map<Input, Measurement> cells) {
        Map<Input, BigDecimal> numbers = new EnumMap<>(Input.class);
        for (Map.Entry<Input, Measurement> cell : cells.entrySet()) {
            Optional<BigDecimal> number = cells.values().stream().allMatch(other -> isAlike(cell.getValue(), other))
                    ? number(cell.getKey(), cells)
                    : Optional.empty();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.put(cell.getKey(), number.get());
        }
        return Optional.of(numbers);
    }

    private static boolean isAlike(Measurement one, Measurement other) {
        if (one instanceof Rate rate && other instanceof Rate second) {
            return rate.getBase().compareTo(second.getBase()) == 0;
        }
        return (one instanceof Quantity && other instanceof Quantity)
                || (one instanceof Money && other instanceof Money)
                || (one instanceof Ratio && other instanceof Ratio);
    }

    private static Optional<BigDecimal> number(Input input, Map<Input, Measurement> cells) {
        Measurement cell = cells.get(input);
        if (cell instanceof Quantity quantity) {
            return Optional.of(quantity.getValue());
        }
        if (cell instanceof Money money) {
            return Optional.of(money.getAmount());
        }
        if (cell instanceof Rate rate) {
            return Optional.of(rate.getValue());
        }
        return cell instanceof Ratio ratio ? Optional.of(scaled(input, ratio, cells)) : Optional.empty();
    }

    /**
     * The left side by the right side, times the right sides of all cells: exact where the division is not. No formula
     * changes its result if all its inputs are multiplied by one positive factor.
     */
    private static BigDecimal scaled(Input input, Ratio ratio, Map<Input, Measurement> cells) {
        BigDecimal product = ratio.getLeft();
        for (Map.Entry<Input, Measurement> other : cells.entrySet()) {
            if (other.getKey() != input && other.getValue() instanceof Ratio second) {
                product = product.multiply(second.getRight());
            }
        }
        return product;
    }

    private static boolean isPlain(Ratio ratio) {
        return ratio.getTo().isEmpty() && ratio.getRight().signum() > 0;
    }
}
