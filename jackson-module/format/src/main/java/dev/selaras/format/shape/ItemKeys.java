package dev.selaras.format.shape;

import java.util.HashMap;
import java.util.Map;

/**
 * By what the items of a list are found again when it is in another order. Used once, by one thread.
 *
 * <p>Items that share a key can't be told from each other once one of them goes or comes; then none of them is found.
 */
final class ItemKeys {

    private Map<String, Integer> seen = Map.of();

    /** Whether no item was told. */
    boolean isEmpty() {
        return seen.isEmpty();
    }

    /** The step to the next item, which has this key: {@code 1:T1} to the first of the key {@code T1}. */
    String step(String key) {
        seen = seen.isEmpty() ? new HashMap<>() : seen;
        return seen.merge(key, 1, Integer::sum) + ":" + key;
    }

    /** The step once all items have been told: {@code 1/2:T1} to the first of two. */
    String whole(String step) {
        int colon = step.indexOf(':');
        return step.substring(0, colon) + "/" + seen.getOrDefault(step.substring(colon + 1), 0) + step.substring(colon);
    }
}
