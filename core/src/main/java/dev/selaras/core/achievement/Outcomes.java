package dev.selaras.core.achievement;

import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Scale;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Judges what is met or not and is no number: grades and events. */
final class Outcomes {

    /** Words that open a text which denies. */
    private static final Set<String> DENIALS = Set.of("tidak", "belum", "tanpa");

    private Outcomes() {}

    static Achievement grade(Scale scale, Measurement target, Measurement actual) {
        return judge(Formula.GRADE, target, actual, NoPercentage.GRADE_UNKNOWN, () -> {
            OptionalInt order = scale.compare(actual.getRaw(), target.getRaw());
            return order.isPresent() ? Optional.of(order.getAsInt() >= 0) : Optional.empty();
        });
    }

    static Achievement event(Measurement target, Measurement actual) {
        return judge(Formula.EVENT, target, actual, NoPercentage.WRONG_KIND, () -> happened(target, actual));
    }

    private static Optional<Boolean> happened(Measurement target, Measurement actual) {
        if (target instanceof Quantity intended && actual instanceof Quantity reached) {
            return Optional.of(reached.getValue().compareTo(intended.getValue()) >= 0);
        }
        if (target instanceof Quantity || actual instanceof Quantity) {
            return Optional.empty();
        }
        Words said = Words.of(actual.getRaw());
        if (!said.isEmpty() && said.equals(Words.of(target.getRaw()))) {
            return Optional.of(true);
        }
        boolean denies = !said.isEmpty() && DENIALS.contains(said.getWords().get(0));
        return denies ? Optional.of(false) : Optional.empty();
    }

    private static Achievement judge(
            Formula formula,
            Measurement target,
            Measurement actual,
            NoPercentage otherwise,
            Supplier<Optional<Boolean>> verdict) {
        Map<Input, Measurement> inputs = new EnumMap<>(Input.class);
        inputs.put(Input.TARGET, target);
        inputs.put(Input.ACTUAL, actual);
        Optional<NoPercentage> absent = Calculation.absent(inputs);
        Optional<Boolean> met = absent.isPresent() ? Optional.empty() : verdict.get();
        return new AchievementBuilder()
                .formula(formula)
                .putAllInputs(inputs)
                .met(met)
                .reason(absent.orElse(met.isPresent() ? NoPercentage.MET_OR_NOT : otherwise))
                .build();
    }
}
