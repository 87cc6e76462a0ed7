package dev.selaras.core.achievement;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down how an achievement was worked out. */
final class Proof {

    private static final Wording MET = Wording.of("tercapai", "met");
    private static final Wording NOT_MET = Wording.of("tidak tercapai", "not met");

    private Proof() {}

    static Wording of(Achievement achievement) {
        return Wording.of(in(Language.INDONESIAN, achievement), in(Language.ENGLISH, achievement));
    }

    private static String in(Language language, Achievement achievement) {
        NumberConvention convention = language == Language.INDONESIAN ? NumberConvention.ID : NumberConvention.EN;
        List<String> parts = new ArrayList<>(4);
        if (achievement.getPercentage().isPresent()) {
            List<Wording> inputs = Stream.of(Input.values())
                    .map(input -> Wording.of(
                            text(achievement.getInputs().getOrDefault(input, Measurement.missing()), convention)))
                    .toList();
            achievement
                    .getFormula()
                    .ifPresent(formula -> parts.add(formula.with(inputs) + " = " + achievement.print(convention)));
        } else {
            achievement
                    .getInputs()
                    .forEach((input, value) -> parts.add(input.label().in(language) + " " + text(value, convention)));
            achievement
                    .getReason()
                    .ifPresent(reason -> parts.add(reason.wording().in(language)));
        }
        if (!achievement.getParts().isEmpty()) {
            parts.add(achievement.getParts().stream()
                    .map(part -> text(part.getValue(), convention) + " (" + part.getPeriod() + ")")
                    .collect(Collectors.joining(" + ", Input.ACTUAL.label().in(language) + " = ", "")));
        }
        achievement.isMet().ifPresent(met -> parts.add((met ? MET : NOT_MET).in(language)));
        return String.join("; ", parts);
    }

    private static String text(Measurement value, NumberConvention convention) {
        if (value instanceof Quantity quantity) {
            String number = quantity.getValue().toPlainString().replace('.', convention.decimal());
            return number.startsWith("-") ? "(−" + number.substring(1) + ")" : number;
        }
        return value.getRaw().isBlank() ? Achievement.NONE : Printable.quoted(value.getRaw());
    }
}
