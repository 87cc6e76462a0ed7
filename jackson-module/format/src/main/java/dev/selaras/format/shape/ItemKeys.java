package dev.selaras.format.shape;

import java.util.HashMap;
import java.util.Map;

/** By what the items of a list are found again when it is in another order. Used once, by one thread. */
final class ItemKeys {

    private Map<String, Integer> seen = Map.of();

    /** The step to the next item, which has this key: {@code 1:T1} to the first of the key {@code T1}. */
    String step(String key) {
        seen = seen.isEmpty() ? new HashMap<>() : seen;
        return seen.merge(key, 1, Integer::sum) + ":" + key;
    }
}
