package dev.selaras.validation.difference;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people are told that something is. */
final class Naming {

    private Naming() {}

    /** An element: its kind, its id and how it begins. */
    static Wording of(Node<?> node) {
        Wording noun = node.kind().noun();
        String rest = " " + node.element().getId() + " \"" + Printable.quoted(node.text()) + '"';
        return Wording.of(noun.getIndonesian() + rest, noun.getEnglish() + rest);
    }

    /** An element, and how many others there are besides. */
    static Wording of(Node<?> node, int others) {
        Wording first = of(node);
        return others == 0
                ? first
                : Wording.of(
                        first.getIndonesian() + " dan " + others + " unsur lain",
                        first.getEnglish() + " and " + others + " more");
    }

    /** What stands in a member as text: a text in all its languages, a cell as printed, where an indicator stands. */
    static Optional<String> value(@Nullable Object value) {
        return Optional.ofNullable(value).map(Naming::text);
    }

    private static String text(Object value) {
        if (value instanceof Text text) {
            return Stream.concat(
                            text.getPlain().stream(),
                            text.getByLanguage().entrySet().stream()
                                    .map(each -> each.getKey() + ": " + each.getValue()))
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof Condition condition) {
            String cell = condition.getValue().getRaw();
            return condition.getYear().map(year -> cell + " (" + year + ")").orElse(cell);
        }
        if (value instanceof Period period) {
            return period.getStart() + "–" + period.getEnd();
        }
        if (value instanceof Measurement cell) {
            return cell.getRaw();
        }
        return Parts.areIn(value) ? "" : value.toString();
    }
}
