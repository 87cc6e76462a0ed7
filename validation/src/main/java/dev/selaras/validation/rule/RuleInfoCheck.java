package dev.selaras.validation.rule;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.waiver.Waiver;
import java.util.Arrays;
import java.util.List;

/** Refuses rules whose description the engine could not work with. */
final class RuleInfoCheck {

    private RuleInfoCheck() {}

    static RuleInfo check(Rule rule) {
        RuleInfo info = rule.info();
        if (!isCode(info.code())) {
            throw new IllegalArgumentException("a code is lower-case words with hyphens, not \"" + info.code() + "\"");
        }
        List<Class<?>> looksAt = List.of(info.looksAt());
        if (rule instanceof WaiverRule != looksAt.equals(List.of(Waiver.class))) {
            throw new IllegalArgumentException(
                    info.code() + " must look at Waiver if it is a WaiverRule, and only then");
        }
        boolean isKnown = looksAt.stream()
                .allMatch(
                        type -> type == Plan.class || type == Waiver.class || PlanElement.class.isAssignableFrom(type));
        if (looksAt.isEmpty() || !isKnown) {
            throw new IllegalArgumentException(info.code() + " must look at Plan or at types of PlanElement");
        }
        if (rule instanceof ElementRule && looksAt.contains(Plan.class)) {
            throw new IllegalArgumentException(info.code() + " must look at types of PlanElement, not at the plan");
        }
        if (Arrays.stream(info.appliesTo()).anyMatch(some -> some.severity().length > 1)) {
            throw new IllegalArgumentException(info.code() + " has more than one severity for the same plans");
        }
        return info;
    }

    private static boolean isCode(String code) {
        return !code.isEmpty()
                && code.charAt(0) != '-'
                && !code.endsWith("-")
                && !code.contains("--")
                && code.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'));
    }
}
