package dev.selaras.validation.rules.measurement;

import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.TargetYears;
import java.util.List;
import java.util.stream.IntStream;

/** The years for which an indicator must have a value. */
final class MandatoryYears {

    /** The years from the first to the last on a label that runs on into the year in which the plan ends. */
    private static final int LONG_LABEL = 5;

    /** More years than any such plan has; beyond them nobody reads on. */
    private static final int MOST = 30;

    private MandatoryYears() {}

    /** Those that the plan declares, else those of its period. */
    static List<Integer> of(Plan plan) {
        TargetYears set = plan.getTargetYears().orElse(TargetYears.builder().build());
        if (!set.getMandatory().isEmpty()) {
            return set.getMandatory().stream().distinct().limit(MOST).toList();
        }
        Period period = plan.getPeriod();
        int length = period.getEnd() - period.getStart();
        // A plan of 2018–2023 may begin with 2019. What lasts longer has no usual length, and another rule says so.
        int first = period.getStart() + (length == LONG_LABEL ? 1 : 0);
        return length < 0 || length > LONG_LABEL
                ? List.of()
                : IntStream.rangeClosed(first, period.getEnd())
                        .boxed()
                        .filter(year -> !set.getOptional().contains(year))
                        .toList();
    }
}
