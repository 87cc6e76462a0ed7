package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.KeptMembers;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object: its name, what stands in it, how to get it from a value and give it to a builder.
 *
 * @param name the name of the member
 * @param required whether it must be there
 * @param shape what stands in it
 * @param get gives what to write
 * @param set gives what was read to the builder
 * @param implied whether it may be left out for saying only what the other members say
 * @param doc one line for people who write such a document
 * @param <T> the type the member belongs to
 * @param <B> its builder
 * @param <V> what stands in the member
 */
public record Field<T, B, V>(
        String name,
        boolean required,
        Shape<V> shape,
        Getter<T, V> get,
        BiConsumer<B, V> set,
        Predicate<T> implied,
        Wording doc) {

    /** How to get what stands in a member. */
    public interface Getter<T, V> {

        /** What to write, or null to leave the member out. */
        @Nullable V from(T owner);
    }

    /** A member that the others never imply. */
    Field(String name, boolean required, Shape<V> shape, Getter<T, V> get, BiConsumer<B, V> set, Wording doc) {
        this(name, required, shape, get, set, any -> false, doc);
    }

    /** Reads the member into the builder; says whether it could be used. */
    boolean read(Reading in, B builder) {
        @Nullable V value = shape.read(in);
        if (value == null) {
            return false;
        }
        set.accept(builder, value);
        return true;
    }

    void schema(SchemaWriting out) {
        out.object(name, () -> {
            shape.schema(out);
            out.description(doc);
        });
    }

    void write(T owner, Writing out) {
        KeptMembers outer = out.enter(name);
        @Nullable V value = get.from(owner);
        if (value != null && (out.keeps() || !implied.test(owner))) {
            out.member(name);
            shape.write(value, out);
        }
        out.leave(outer);
    }
}
