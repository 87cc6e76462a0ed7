package dev.selaras.validation.rules.measurement;

import dev.selaras.core.language.Wording;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What makes the numbers of an indicator open to checking. */
final class Metadata {

    private Metadata() {}

    /** What an indicator does not say of itself. */
    static List<Wording> lacking(Indicator indicator, boolean needsUnit) {
        List<Wording> lacking = new ArrayList<>(3);
        if (isEmpty(indicator.getDefinition()) && isEmpty(indicator.getFormula())) {
            lacking.add(Wording.of("definisi atau rumus", "definition or formula"));
        }
        if (isEmpty(indicator.getSource())) {
            lacking.add(Wording.of("sumber data", "source of data"));
        }
        if (needsUnit && indicator.getResponsible().stream().allMatch(String::isBlank)) {
            lacking.add(Wording.of("penanggung jawab", "responsible unit"));
        }
        return lacking;
    }

    private static boolean isEmpty(Optional<Text> text) {
        return text.filter(t -> Words.areIn(t.toString())).isEmpty();
    }

    /** Some words in one line. */
    static Wording list(List<Wording> words) {
        return Wording.of(joined(words, Wording::getIndonesian), joined(words, Wording::getEnglish));
    }

    private static String joined(List<Wording> words, Function<Wording, String> language) {
        return words.stream().map(language).collect(Collectors.joining(", "));
    }
}
