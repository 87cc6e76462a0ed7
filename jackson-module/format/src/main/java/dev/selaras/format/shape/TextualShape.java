package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON string that stands for a value: an id, a reference, a constant. */
final class TextualShape<V> implements Shape<V> {

    private final Wording needed;
    private final Function<String, Optional<V>> parse;
    private final Function<V, String> print;

    TextualShape(Wording needed, Function<String, Optional<V>> parse, Function<V, String> print) {
        this.needed = needed;
        this.parse = parse;
        this.print = print;
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
        return text == null ? null : parse.apply(text).orElseGet(() -> in.refuseValue(text, needed));
    }

    @Override
    public void write(V value, Writing out) {
        out.string(print.apply(value));
    }
}
