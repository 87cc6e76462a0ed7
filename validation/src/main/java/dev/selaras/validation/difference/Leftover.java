package dev.selaras.validation.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * An item of a list that another list does not have.
 *
 * @param index where it stands in its list
 * @param value what it is
 */
record Leftover(int index, Object value) {

    private static final Queue<Leftover> NONE = new ArrayDeque<>();

    /** The items of one list that are not in another, counting those that are there several times. */
    static List<Leftover> of(List<?> these, List<?> those) {
        Map<Object, Integer> there = new HashMap<>();
        those.forEach(each -> there.merge(each, 1, Integer::sum));
        List<Leftover> left = new ArrayList<>();
        for (int i = 0; i < these.size(); i++) {
            Object item = these.get(i);
            int count = there.getOrDefault(item, 0);
            if (count == 0) {
                left.add(new Leftover(i, item));
            } else {
                there.put(item, count - 1);
            }
        }
        return left;
    }

    /** Gives each item together with that of the same label in the other list, if there is one. */
    static void pair(
            List<Leftover> gone, List<Leftover> come, BiConsumer<Optional<Leftover>, Optional<Leftover>> pairs) {
        Map<String, Queue<Leftover>> byLabel = new HashMap<>();
        gone.forEach(item -> byLabel.computeIfAbsent(item.label(), first -> new ArrayDeque<>())
                .add(item));
        Set<Integer> paired = new HashSet<>();
        for (Leftover item : come) {
            Optional<Leftover> same =
                    Optional.ofNullable(byLabel.getOrDefault(item.label(), NONE).poll());
            same.map(Leftover::index).ifPresent(paired::add);
            pairs.accept(same, Optional.of(item));
        }
        gone.stream()
                .filter(item -> !paired.contains(item.index()))
                .forEach(item -> pairs.accept(Optional.of(item), Optional.empty()));
    }

    String label() {
        return Parts.label(value);
    }
}
