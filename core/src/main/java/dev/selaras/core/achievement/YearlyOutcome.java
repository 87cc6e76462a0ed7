package dev.selaras.core.achievement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.Unreadable;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges one year of an indicator, or the years up to it where the years add up. */
final class YearlyOutcome {

    private YearlyOutcome() {}

    static Achievement of(Indicator indicator, int year, Function<String, Optional<Scale>> scales) {
        Series targets = Series.ofMilestones(indicator);
        Series actuals = Series.ofActuals(indicator);
        Direction direction = indicator.getDirection().orElse(Direction.NONE);
        Measurement target = cell(targets, year);
        Measurement actual = cell(actuals, year);
        if (isAbsent(target)
                || indicator.getAggregation().filter(a -> a == Aggregation.SUM).isEmpty()) {
            return of(target, actual, direction, indicator.getScale(), scales);
        }
        List<Integer> years = targets.years().stream()
                .filter(y -> y <= year && !isAbsent(cell(targets, y)))
                .toList();
        List<Measurement> intended = years.stream().map(y -> cell(targets, y)).toList();
        List<Measurement> reached = years.stream().map(y -> cell(actuals, y)).toList();
        return sums(intended, reached, direction);
    }

    private static Achievement of(
            Measurement target,
            Measurement actual,
            Direction direction,
            Optional<String> name,
            Function<String, Optional<Scale>> scales) {
        Optional<Scale> scale = name.flatMap(scales);
        // A code may mean something else on the scale that nobody knows than on the built-in one.
        boolean isUnknown = name.isPresent() && scale.isEmpty() && Judgement.isGraded(target);
        return isUnknown
                ? Outcomes.undecided(Formula.GRADE, target, actual, NoPercentage.GRADE_UNKNOWN)
                : Judgement.of(target, actual, direction, scale);
    }

    private static Achievement sums(List<Measurement> intended, List<Measurement> reached, Direction direction) {
        Measurement target = unfit(intended).or(() -> sum(intended)).orElse(intended.get(0));
        Measurement actual = unfit(reached).or(() -> sum(reached)).orElse(reached.get(0));
        boolean isSummed =
                Stream.of(intended, reached).allMatch(cells -> sum(cells).isPresent());
        boolean isOfOneKind = intended.get(0) instanceof Money == reached.get(0) instanceof Money;
        if ((isSummed && isOfOneKind)
                || Stream.of(intended, reached).anyMatch(cells -> unfit(cells).isPresent())) {
            return Calculation.of(target, actual, direction)
                    .by(Formula.defaultFor(direction).orElse(null));
        }
        // Grades or ranges do not add up, though those of one year could be judged.
        return Outcomes.undecided(
                Formula.defaultFor(direction).orElse(Formula.RATIO), target, actual, NoPercentage.WRONG_KIND);
    }

    /** The first cell without a value, which leaves the sum without one. */
    private static Optional<Measurement> unfit(List<Measurement> cells) {
        return cells.stream()
                .filter(cell -> isAbsent(cell) || cell instanceof Unreadable)
                .findFirst();
    }

    /** The sum of quantities alone or of money alone; nothing for other cells, and for a sum of too many digits. */
    private static Optional<Measurement> sum(List<Measurement> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Measurement cell : cells) {
            if (!cells.get(0).getClass().equals(cell.getClass())) {
                return Optional.empty();
            }
            if (cell instanceof Quantity quantity) {
                sum = sum.add(quantity.getValue());
            } else if (cell instanceof Money money) {
                sum = sum.add(money.getAmount());
            } else {
                return Optional.empty();
            }
        }
        return Measurement.isBounded(sum) ? Optional.of(Measurement.of(sum)) : Optional.empty();
    }

    private static Measurement cell(Series series, int year) {
        return series.at(year).orElse(Measurement.missing());
    }

    private static boolean isAbsent(Measurement cell) {
        return cell instanceof Missing || cell instanceof NotApplicable;
    }
}
