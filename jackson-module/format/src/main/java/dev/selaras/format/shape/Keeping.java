package dev.selaras.format.shape;

import dev.selaras.format.reading.KeptMembers;
import dev.selaras.format.reading.ReadingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unknown members while a document is read, each with the object it stands in. Used once, by one thread. */
final class Keeping {

    private final List<Level> open = new ArrayList<>();
    private final boolean isOn;

    /**
     * Nothing kept so far.
     *
     * @param isOn whether anything is to be kept
     */
    Keeping(boolean isOn) {
        this.isOn = isOn;
        enter("");
    }

    /** Goes into a member or an item of a list, which is told apart from others once it is read. */
    void enter(Object step) {
        if (isOn) {
            open.add(new Level(step instanceof String name ? name : ""));
        }
    }

    /** Tells by what the item that was entered last is found again in its list. */
    <V> void identify(V item, Shape<V> shape) {
        if (isOn) {
            fromTop(1).step = fromTop(2).items.step(shape.key(item));
        }
    }

    void leave() {
        if (isOn) {
            Level level = open.remove(open.size() - 1);
            fromTop(1).keepBelow(level);
        }
    }

    /** Keeps the value that the reading stands on, of the member that was entered last; says whether it went over it. */
    boolean take(Reading in) {
        if (!isOn) {
            return false;
        }
        Level owner = fromTop(2);
        String name = fromTop(1).step;
        if (Halves.areIn(name)) {
            in.refuse(ReadingCode.HALF_CHARACTER);
        } else {
            owner.keep(name, Verbatim.read(in));
        }
        return true;
    }

    /** All that was kept, once the document is read. */
    KeptMembers end() {
        return isOn ? fromTop(1).end() : KeptMembers.NONE;
    }

    private Level fromTop(int which) {
        return open.get(open.size() - which);
    }

    /** A value that the reader is in. Most of them have nothing to keep. */
    private static final class Level {

        private final ItemKeys items = new ItemKeys();
        private String step;
        private Map<String, List<String>> values = Map.of();
        private Map<String, KeptMembers> below = Map.of();

        Level(String step) {
            this.step = step;
        }

        private boolean isEmpty() {
            return values.isEmpty() && below.isEmpty();
        }

        void keep(String name, List<String> tokens) {
            values = values.isEmpty() ? new LinkedHashMap<>() : values;
            values.put(name, tokens);
        }

        void keepBelow(Level level) {
            if (!level.isEmpty()) {
                below = below.isEmpty() ? new LinkedHashMap<>() : below;
                below.put(level.step, level.end());
            }
        }

        KeptMembers end() {
            if (isEmpty()) {
                return KeptMembers.NONE;
            }
            Map<String, KeptMembers> told = new LinkedHashMap<>();
            below.forEach((step, kept) -> told.put(items.isEmpty() ? step : items.whole(step), kept));
            return new KeptMembers(values, told);
        }
    }
}
