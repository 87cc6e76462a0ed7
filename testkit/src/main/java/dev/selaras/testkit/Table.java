package dev.selaras.testkit;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Milestone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of indicators of a plan: how its numbers are written, and which years it has.
 *
 * @param convention how numbers are written
 * @param percent how the unit of shares is written
 * @param before the year before the first
 * @param years the years that have values
 */
record Table(NumberConvention convention, String percent, int before, List<Integer> years) {

    /** How many values a full row has, the one before the plan included. */
    int length() {
        return years.size() + 1;
    }

    Measurement read(String cell) {
        return Measurement.parse(cell, convention);
    }

    /** A number as the table writes it, without signs between thousands. */
    String write(BigDecimal number) {
        return number.toPlainString().replace('.', convention.decimal());
    }

    /** A whole number as the table writes it, with signs between thousands. */
    String grouped(long number) {
        StringBuilder text = new StringBuilder(Long.toString(number));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, convention.grouping());
        }
        return text.toString();
    }

    /** Fills a row: the value before the plan, one for each year, and the last of them as the end state. */
    void fill(IndicatorBuilder row, List<String> cells) {
        fillExactly(row, cells.stream().map(this::read).toList());
    }

    /** Fills a row with values that are not read from texts. */
    void fillExactly(IndicatorBuilder row, List<? extends Measurement> values) {
        row.baseline(condition(before, values.get(0)));
        for (int i = 0; i < years.size(); i++) {
            row.addMilestones(Milestone.of(years.get(i), values.get(i + 1)));
        }
        end(row, values.get(values.size() - 1));
    }

    /** Sets what is reached in the last year. */
    void end(IndicatorBuilder row, Measurement value) {
        row.endState(condition(years.get(years.size() - 1), value));
    }

    private static Condition condition(int year, Measurement value) {
        return Condition.builder().year(year).value(value).build();
    }

    /** Numbers that go one way from a first one, by steps of which none is more than three times another. */
    List<BigDecimal> course(BigDecimal first, BigDecimal step, Choices choices) {
        List<BigDecimal> course = new ArrayList<>();
        BigDecimal number = first;
        for (int i = 0; i < length(); i++) {
            course.add(number);
            number = number.add(step.multiply(BigDecimal.valueOf(1 + choices.next(3))));
        }
        return course;
    }
}
