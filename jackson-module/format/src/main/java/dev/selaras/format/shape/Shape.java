package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value stands in JSON. Immutable and thread-safe.
 *
 * @param <V> the type of the value
 */
public interface Shape<V> {

    /** What a value of this shape is, for people: {@code a text "…"}. */
    Wording describe();

    /**
     * Reads the value whose first token the reading stands on, and stops on its last token.
     *
     * @return the value, or null if it is not usable; then the reading has noted why
     */
    @Nullable V read(Reading in);

    /** The members of its objects, or of those in its list; nothing if it has none of its own. */
    default Optional<ObjectShape<?, ?>> table() {
        return Optional.empty();
    }

    /**
     * Writes the keywords of its JSON Schema, which accepts all that is read and refuses as much of what is not as a schema
     * can.
     */
    void schema(SchemaWriting out);

    /** By what a value is found again among others in a list; empty if by its place alone. */
    default String key(V value) {
        return "";
    }

    /** Writes a value. */
    void write(V value, Writing out);
}
