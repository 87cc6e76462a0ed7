package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Fact;
import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Wording;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What makes the numbers of an indicator open to checking. */
final class Metadata {

    private static final Fact<Target, Boolean> UNOWNED = Fact.of(target -> {
        List<Node<Indicator>> measures = target.children(Indicator.class);
        return !measures.isEmpty() && measures.stream().noneMatch(node -> hasOwner(node.element()));
    });

    private Metadata() {}

    /** Whether a target has indicators and none of them names a unit that answers for it. */
    static boolean isUnowned(Node<Target> target) {
        return UNOWNED.of(target);
    }

    private static boolean hasOwner(Indicator indicator) {
        return indicator.getResponsible().stream().anyMatch(unit -> !unit.isBlank());
    }

    /** What an indicator does not say of itself. */
    static List<Wording> lacking(Indicator indicator, boolean needsUnit) {
        List<Wording> lacking = new ArrayList<>(3);
        if (isEmpty(indicator.getDefinition()) && isEmpty(indicator.getFormula())) {
            lacking.add(Wording.of("definisi atau rumus", "definition or formula"));
        }
        if (isEmpty(indicator.getSource())) {
            lacking.add(Wording.of("sumber data", "source of data"));
        }
        if (needsUnit && !hasOwner(indicator)) {
            lacking.add(Wording.of("penanggung jawab", "responsible unit"));
        }
        return lacking;
    }

    private static boolean isEmpty(Optional<Text> text) {
        return text.filter(t -> Words.areIn(t.toString())).isEmpty();
    }

    /** Some words in one line. */
    static Wording list(List<Wording> words) {
        return Wording.of(joined(words, Wording::getIndonesian, " dan "), joined(words, Wording::getEnglish, " and "));
    }

    private static String joined(List<Wording> words, Function<Wording, String> language, String and) {
        int last = words.size() - 1;
        String others = words.stream().limit(last).map(language).collect(Collectors.joining(", "));
        return others + (others.isEmpty() ? "" : and) + language.apply(words.get(last));
    }
}
