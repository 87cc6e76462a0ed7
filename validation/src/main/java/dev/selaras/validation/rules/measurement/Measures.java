package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Text;

/** What tells indicators apart. */
final class Measures {

    private Measures() {}

    /** What an indicator measures: the element, or the reference that leads to none. */
    static String measured(Node<Indicator> node) {
        Link measures = node.links().get(0);
        return measures.to().map(Node::toString).orElse(measures.ref().toString());
    }

    /** What makes two rows one measure; each unit may set its own value. */
    static String scope(Node<Indicator> node) {
        Indicator indicator = node.element();
        String unit = Unit.parse(indicator.getUnit().orElse("")).getNormalised();
        String definition = indicator.getDefinition().map(Text::toString).orElse("");
        return node.words() + "; " + unit + "; " + Words.of(definition) + indicator.getResponsible();
    }
}
