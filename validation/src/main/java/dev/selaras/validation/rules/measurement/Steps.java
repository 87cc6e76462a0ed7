package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Achievement;
import dev.selaras.core.achievement.Series;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Qualitative;
import dev.selaras.core.measurement.Rank;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grades, levels and ranks to reach, year by year; of each it is known what is better. */
final class Steps {

    private Steps() {}

    /** The years whose step would not meet that of the year before; none if a cell is no step or not surely this one. */
    static List<Integer> worseYears(Node<Indicator> node) {
        Indicator indicator = node.element();
        Optional<Scale> scale = indicator.getScale().flatMap(node.graph().plan()::scale);
        Direction direction = indicator.getDirection().orElse(Direction.INCREASE);
        Optional<Aggregation> how = indicator.getAggregation();
        boolean isCourse = !how.equals(Optional.of(Aggregation.EVENT))
                && !how.equals(Optional.of(Aggregation.SUM))
                && Cell.ofSeries(node).stream()
                        .allMatch(cell -> cell.isEmpty() || isStep(cell.value(), direction, scale));
        if (!isCourse) {
            return List.of();
        }
        List<Integer> worse = new ArrayList<>();
        Optional<Measurement> before = Optional.empty();
        for (Map.Entry<Integer, Measurement> year :
                Series.ofMilestones(indicator).getValues().entrySet()) {
            Measurement value = year.getValue();
            if (before.flatMap(intended -> met(intended, value, scale)).equals(Optional.of(false))) {
                worse.add(year.getKey());
            }
            before = isStep(value, direction, scale) ? Optional.of(value) : before;
        }
        return worse;
    }

    /** Less is better of ranks alone, so that another kind that is to fall is not understood. */
    private static boolean isStep(Measurement value, Direction direction, Optional<Scale> scale) {
        boolean mayRise = direction == Direction.INCREASE;
        if (value instanceof Rank) {
            return mayRise || direction == Direction.DECREASE;
        }
        if (value instanceof Grade grade) {
            return mayRise && isEarned(grade, scale);
        }
        return mayRise && (value instanceof Level || (value instanceof Qualitative && scale.isPresent()));
    }

    /** Whether the score of a grade, if it has one, does not say that it is another. */
    private static boolean isEarned(Grade grade, Optional<Scale> scale) {
        return grade.getScore().isEmpty()
                || scale.filter(known -> known.find(grade.getScore().get()).equals(known.find(grade.getCode())))
                        .isPresent();
    }

    private static Optional<Boolean> met(Measurement intended, Measurement value, Optional<Scale> scale) {
        return scale.map(known -> Achievement.grade(known, intended, value))
                .orElseGet(() -> Achievement.of(intended, value, Direction.INCREASE))
                .isMet();
    }
}
