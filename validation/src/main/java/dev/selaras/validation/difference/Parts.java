package dev.selaras.validation.difference;

import dev.selaras.format.Format;
import dev.selaras.format.Formats;
import dev.selaras.format.shape.ObjectShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a value has in each member that would be written. */
final class Parts {

    private Parts() {}

    /** Whether a value is written as an object with members. */
    static boolean areIn(@Nullable Object value) {
        return value instanceof Map || table(value).isPresent();
    }

    /** The members by their names, as a JSON pointer has them; none for nothing. */
    static Map<String, Object> of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, held) ->
                    members.put(name.toString().replace("~", "~0").replace("/", "~1"), held));
            return members;
        }
        return value == null
                ? Map.of()
                : table(value).map(table -> table.members(value)).orElse(Map.of());
    }

    /** What people call a value by: what its first member says. */
    static String label(Object value) {
        return table(value).map(table -> table.key(value)).orElseGet(value::toString);
    }

    @SuppressWarnings("unchecked") // the format of a type has a table of that type
    private static Optional<ObjectShape<Object, ?>> table(@Nullable Object value) {
        return Formats.all().stream()
                .filter(format -> format.type().isInstance(value))
                .findFirst()
                .map(Format::shape)
                .flatMap(shape -> shape.table())
                .map(table -> (ObjectShape<Object, ?>) table);
    }
}
