package dev.selaras.core.achievement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.Unreadable;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges one year of an indicator, or the years up to it where the years add up. */
final class YearlyOutcome {

    private YearlyOutcome() {}

    static Achievement of(Indicator indicator, int year, Function<String, Optional<Scale>> scales) {
        Series targets = Series.ofMilestones(indicator);
        YearlyActuals actuals = YearlyActuals.of(indicator);
        Direction direction = indicator.getDirection().orElse(Direction.NONE);
        Measurement target = cell(targets, year);
        if (YearlyActuals.isAbsent(target)
                || indicator.getAggregation().filter(a -> a == Aggregation.SUM).isEmpty()) {
            YearlyActuals.Year reached = actuals.at(year);
            Measurement actual = reached.value().orElse(Measurement.missing());
            return shown(of(target, actual, direction, indicator.getScale(), scales), List.of(reached));
        }
        List<Integer> years = targets.years().stream()
                .filter(y -> y <= year && !YearlyActuals.isAbsent(cell(targets, y)))
                .toList();
        List<Measurement> intended = years.stream().map(y -> cell(targets, y)).toList();
        List<YearlyActuals.Year> reached = years.stream().map(actuals::at).toList();
        List<Measurement> cells =
                reached.stream().flatMap(each -> each.cells().stream()).toList();
        return shown(sums(intended, cells, direction), reached);
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
        Measurement target = unfit(intended).or(() -> Sum.of(intended)).orElse(intended.get(0));
        Measurement actual = unfit(reached).or(() -> Sum.of(reached)).orElse(reached.get(0));
        boolean isSummed =
                Stream.of(intended, reached).allMatch(cells -> Sum.of(cells).isPresent());
        boolean isOfOneKind = intended.get(0) instanceof Money == reached.get(0) instanceof Money;
        if ((isSummed && isOfOneKind)
                || Stream.of(intended, reached).anyMatch(cells -> unfit(cells).isPresent())) {
            return Calculation.of(target, actual, direction)
                    .by(Formula.defaultFor(direction).orElse(null));
        }
        // Grades or ranges do not add up, though those of one year could be judged.
        boolean isInOneUnit = Stream.of(intended, reached).allMatch(Sum::isInOneUnit);
        Achievement undecided = Outcomes.undecided(
                Formula.defaultFor(direction).orElse(Formula.RATIO),
                target,
                actual,
                isInOneUnit ? NoPercentage.WRONG_KIND : NoPercentage.INCOMPARABLE);
        return new AchievementBuilder()
                .from(undecided)
                .inputs(Map.of(Input.TARGET, whole(intended), Input.ACTUAL, whole(reached)))
                .build();
    }

    /** What the cells come to; an empty cell if they do not add up, for none of them stands for all. */
    private static Measurement whole(List<Measurement> cells) {
        return Sum.of(cells).orElseGet(() -> cells.size() == 1 ? cells.get(0) : Measurement.missing());
    }

    /** The outcome with what its actual value was put together from, or with the reason why that makes no value. */
    private static Achievement shown(Achievement outcome, List<YearlyActuals.Year> reached) {
        Optional<YearlyActuals.Year> lacking =
                reached.stream().filter(year -> year.parts().isEmpty()).findFirst();
        if (lacking.isPresent()) {
            return outcome.getReason()
                    .filter(reason -> reason == NoPercentage.ACTUAL_MISSING)
                    .map(reason -> new AchievementBuilder()
                            .from(outcome)
                            .reason(lacking.get().otherwise())
                            .build())
                    .orElse(outcome);
        }
        List<Actual> parts =
                reached.stream().flatMap(year -> year.parts().stream()).toList();
        boolean isAsGiven = parts.size() == 1 && parts.get(0).getPeriod().isWholeYear();
        return isAsGiven
                ? outcome
                : new AchievementBuilder().from(outcome).parts(parts).build();
    }

    /** The first cell without a value, which leaves the sum without one. */
    private static Optional<Measurement> unfit(List<Measurement> cells) {
        return cells.stream()
                .filter(cell -> YearlyActuals.isAbsent(cell) || cell instanceof Unreadable)
                .findFirst();
    }

    private static Measurement cell(Series series, int year) {
        return series.at(year).orElse(Measurement.missing());
    }
}
