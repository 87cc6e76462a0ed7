package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.ReadingCode;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Values of a shape of which some, though well-formed, can't be used: a list in which a code is twice. */
final class CheckedShape<V> implements Shape<V> {

    private final Shape<V> shape;
    private final Predicate<V> check;
    private final Wording needed;
    private final Consumer<SchemaWriting> narrowing;

    CheckedShape(Shape<V> shape, Predicate<V> check, Wording needed, Consumer<SchemaWriting> narrowing) {
        this.shape = shape;
        this.check = check;
        this.needed = needed;
        this.narrowing = narrowing;
    }

    @Override
    public Wording describe() {
        return needed;
    }

    @Override
    public @Nullable V read(Reading in) {
        int line = in.line();
        int column = in.column();
        String written = Kinds.written(in);
        V value = shape.read(in);
        if (value != null && !check.test(value)) {
            in.note(ReadingCode.VALUE_REFUSED, line, column, Wording.quoted(written), needed);
            return null;
        }
        return value;
    }

    @Override
    public void schema(SchemaWriting out) {
        out.title(needed);
        shape.schema(out);
        narrowing.accept(out);
    }

    @Override
    public void write(V value, Writing out) {
        shape.write(value, out);
    }
}
