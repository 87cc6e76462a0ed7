package dev.selaras.format.shape;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What short texts of a document stand for. Ids, units and numbers are said again and again; each is made and held once.
 * Used by one thread.
 */
final class Pool {

    /** Longer texts are statements, and those are said once. */
    private static final int MAX_LENGTH = 32;

    /** More different texts of a kind are not said again often enough to be worth looking for. */
    private static final int MOST = 20_000;

    private final IdentityHashMap<Object, Map<String, Object>> byKind = new IdentityHashMap<>();

    /**
     * The value of a text, the same object each time.
     *
     * @param kind by what the text is understood
     * @param make makes an immutable value; nothing if the text stands for none
     * @return null if the text stands for none
     */
    @SuppressWarnings("unchecked") // what a kind makes of texts is of its type
    <V> @Nullable V get(Object kind, String text, Function<String, Optional<V>> make) {
        if (text.length() > MAX_LENGTH) {
            return make.apply(text).orElse(null);
        }
        Map<String, Object> values = byKind.computeIfAbsent(kind, first -> new HashMap<>());
        Object known = values.get(text);
        if (known != null) {
            return (V) known;
        }
        V made = make.apply(text).orElse(null);
        if (made != null && values.size() < MOST) {
            values.put(text, made);
        }
        return made;
    }
}
