package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shape that few documents have. Its table is not made before one does. */
final class LaterShape<V> implements Shape<V> {

    private final Supplier<Shape<V>> shape;

    LaterShape(Supplier<Shape<V>> shape) {
        this.shape = shape;
    }

    @Override
    public Wording describe() {
        return shape.get().describe();
    }

    @Override
    public @Nullable V read(Reading in) {
        return shape.get().read(in);
    }

    @Override
    public Optional<ObjectShape<?, ?>> table() {
        return shape.get().table();
    }

    @Override
    public void schema(SchemaWriting out) {
        shape.get().schema(out);
    }

    @Override
    public String key(V value) {
        return shape.get().key(value);
    }

    @Override
    public void write(V value, Writing out) {
        shape.get().write(value, out);
    }
}
