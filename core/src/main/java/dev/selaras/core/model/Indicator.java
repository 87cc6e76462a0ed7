package dev.selaras.core.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.immutables.value.Value;

/** What shows whether a goal or a target is reached, and how it is measured (indikator). */
@Value.Immutable
@ModelStyle
public non-sealed interface Indicator extends PlanElement {

    /** What this indicator measures: a goal or a target as a rule, else a mission, a pillar or the vision. */
    Ref getMeasures();

    /** The indicator of a higher plan whose values this one sets again, as an annual plan does. */
    Optional<Ref> getRepeats();

    /** The name: {@code Indeks Pembangunan Manusia}. */
    Text getName();

    /** The unit as printed: {@code %}, {@code poin}, {@code per 100.000 kelahiran hidup}. */
    Optional<String> getUnit();

    /** Which way it should move. */
    Optional<Direction> getDirection();

    /** How its years make up the period, and the quarters or months of its actual values a year. */
    Optional<Aggregation> getAggregation();

    /** Where it stood before the plan. */
    Optional<Condition> getBaseline();

    /** The value to reach in each year, in the order of the document; at most one a year. */
    List<Milestone> getMilestones();

    /** Where it should stand at the end of the plan. */
    Optional<Condition> getEndState();

    /** What was reached, in the order of the document; at most one for each year, quarter and month. */
    List<Actual> getActuals();

    /** What exactly is measured. */
    Optional<Text> getDefinition();

    /** How the value is worked out. */
    Optional<Text> getFormula();

    /** Where the data come from. */
    Optional<Text> getSource();

    /** The units that answer for it. */
    List<String> getResponsible();

    /** The official sets it belongs to. */
    List<IndicatorFamily> getFamilies();

    /** The scale its grades are on: {@code SAKIP}, {@code BPK}. */
    Optional<String> getScale();

    @Override
    @Value.NaturalOrder
    SortedMap<String, String> getCodes();

    /** Free labels. */
    List<String> getTags();

    @Override
    default Text text() {
        return getName();
    }

    @Override
    default void links(Links links) {
        links.accept("measures", Links.ALONE, getMeasures(), Aim.class);
        links.each("repeats", getRepeats(), Indicator.class);
    }

    /** Refuses two values for one year, quarter or month, of which no document could hold both. */
    @Value.Check
    default void check() {
        boolean once = areRising(getMilestones()) || areOnce(getMilestones(), Milestone::getYear);
        if (!once || !areOnce(getActuals(), Actual::getPeriod)) {
            throw new IllegalArgumentException("two values for one time: " + getId());
        }
    }

    /** Whether each year is later than the one before, as nearly all tables have them; then none is there twice. */
    private static boolean areRising(List<Milestone> milestones) {
        for (int i = 1; i < milestones.size(); i++) {
            if (milestones.get(i - 1).getYear() >= milestones.get(i).getYear()) {
                return false;
            }
        }
        return true;
    }

    private static <V> boolean areOnce(List<V> values, Function<V, ?> time) {
        if (values.isEmpty()) {
            return true;
        }
        Set<Object> times = new HashSet<>();
        return values.stream().allMatch(value -> times.add(time.apply(value)));
    }

    /** A new builder; id, measures and name are required. */
    static IndicatorBuilder builder() {
        return new IndicatorBuilder();
    }
}
