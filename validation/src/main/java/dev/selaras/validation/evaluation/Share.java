package dev.selaras.validation.evaluation;

import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.RuleOutcome.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How many of a plan's elements meet a criterion: 3 of 4 indicators have a unit.
 *
 * <p>What another rule explains better, such as a reference that leads nowhere, is found there and does not count here. What is
 * waived does count: a waiver excuses and does not mend. Immutable and thread-safe.
 */
@Value.Immutable
@EvaluationStyle
public interface Share {

    /** The decimals of a percentage. */
    int DECIMALS = 2;

    /** What is counted. */
    Criterion getCriterion();

    /** How many meet it. */
    int getMet();

    /** How many there are. */
    int getTotal();

    /**
     * The shares of the plan that a report is about, in the order of the criteria.
     *
     * <p>A criterion is left out if its rule does not apply to the plan, is not among the rules, is switched off or could
     * not run: then nobody counted.
     */
    static List<Share> of(Report report) {
        return Arrays.stream(Criterion.values())
                .flatMap(criterion -> report.getOutcomes().stream()
                        .filter(outcome -> outcome.getCode().equals(criterion.rule()))
                        .filter(Share::isCounted)
                        .map(outcome -> of(criterion, outcome)))
                .toList();
    }

    private static boolean isCounted(RuleOutcome outcome) {
        Set<Status> counted = EnumSet.of(Status.PASSED, Status.FAILED, Status.WAIVED);
        return counted.contains(outcome.getStatus());
    }

    private static Share of(Criterion criterion, RuleOutcome outcome) {
        return new ShareBuilder()
                .criterion(criterion)
                .met(outcome.getLookedAt() - outcome.getFailed())
                .total(outcome.getLookedAt())
                .build();
    }

    /** The percentage, rounded half up to {@value #DECIMALS} decimals; nothing if there are none to count. */
    default Optional<BigDecimal> percentage() {
        return getTotal() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(getMet())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(getTotal()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** The percentage as people are told it: 75.00 %, or a dash if there are none to count. */
    default Wording percentageInWords() {
        return percentage()
                .map(percentage -> percentage.toPlainString() + " %")
                .map(english -> Wording.of(english.replace('.', ','), english))
                .orElse(Wording.of("–"));
    }

    /** The numbers as people are told them: 3 of 4. */
    default Wording countInWords() {
        return Wording.of("{0} dari {1}", "{0} of {1}").with(List.of(Wording.of(getMet()), Wording.of(getTotal())));
    }
}
