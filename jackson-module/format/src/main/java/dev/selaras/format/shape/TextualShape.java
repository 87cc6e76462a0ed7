package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON string that stands for a value: an id, a reference, a constant. */
final class TextualShape<V> implements Shape<V> {

    private final Wording needed;
    private final Function<String, Optional<V>> parse;
    private final Function<V, String> print;
    private final BiConsumer<Shape<V>, SchemaWriting> schema;

    TextualShape(
            Wording needed,
            Function<String, Optional<V>> parse,
            Function<V, String> print,
            BiConsumer<Shape<V>, SchemaWriting> schema) {
        this.needed = needed;
        this.parse = parse;
        this.print = print;
        this.schema = schema;
    }

    /**
     * Texts that match a pattern.
     *
     * @param name what the schema calls such a text
     * @param pattern for the schema alone, in the dialect of regular expressions that JSON Schema has; it accepts every text
     *     that is parsed
     */
    static <V> TextualShape<V> matching(
            String name,
            String pattern,
            Wording needed,
            Function<String, Optional<V>> parse,
            Function<V, String> print) {
        return new TextualShape<>(
                needed,
                parse,
                print,
                (shape, out) -> out.named(name, shape, () -> {
                    out.with("type", "string");
                    out.with("pattern", pattern);
                }));
    }

    @Override
    public Wording describe() {
        return needed;
    }

    @Override
    public @Nullable V read(Reading in) {
        if (!in.isText()) {
            return in.wrongKind(Kinds.STRING);
        }
        String text = in.wholeText();
        if (text == null) {
            return null;
        }
        V value = in.pool().get(this, text, parse);
        return value == null ? in.refuseValue(text, needed) : value;
    }

    @Override
    public void schema(SchemaWriting out) {
        schema.accept(this, out);
    }

    @Override
    public void write(V value, Writing out) {
        out.string(print.apply(value));
    }
}
