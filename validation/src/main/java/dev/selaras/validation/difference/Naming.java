package dev.selaras.validation.difference;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Condition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people are told that something is. */
final class Naming {

    private static final Wording NOTHING = Wording.of("(kosong)", "(nothing)");

    private Naming() {}

    /** An element: its kind, its id and how it begins. */
    static Wording of(Node<?> node) {
        Wording noun = node.kind().noun();
        String rest = " " + node.element().getId() + " " + Printable.quoted(node.text());
        return Wording.of(noun.getIndonesian() + rest, noun.getEnglish() + rest);
    }

    /** What stands in a member: a text, references, a cell, where an indicator stands. */
    static Wording value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return Wording.of(
                    Printable.quoted(list.stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
        if (value instanceof Condition condition) {
            String cell = Printable.quoted(condition.getValue().getRaw());
            return Wording.of(
                    condition.getYear().map(year -> cell + " (" + year + ")").orElse(cell));
        }
        String text = value instanceof Measurement cell ? cell.getRaw() : Objects.toString(value, "");
        return text.isEmpty() ? NOTHING : Wording.of(Printable.quoted(text));
    }
}
