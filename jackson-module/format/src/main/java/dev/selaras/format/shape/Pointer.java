package dev.selaras.format.shape;

import java.util.ArrayList;
import java.util.List;

/** The JSON pointer to where a reader stands, put into words only where there is something to say. Used by one thread. */
final class Pointer {

    /** As much of a name as a pointer shows; names of the format are shorter. */
    private static final int MAX_NAME = 80;

    private final Keeping keeping;
    private final List<Object> steps = new ArrayList<>();

    /**
     * The pointer to the whole document.
     *
     * @param keeping what has to stand at the same place
     */
    Pointer(Keeping keeping) {
        this.keeping = keeping;
    }

    /** Goes into a member or an item of a list: its name or its index. */
    void enter(Object step) {
        keeping.enter(step);
        steps.add(step);
    }

    void leave() {
        keeping.leave();
        steps.remove(steps.size() - 1);
    }

    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step instanceof String name ? escaped(name) : step);
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        int cut = name.length() > MAX_NAME && Character.isHighSurrogate(name.charAt(MAX_NAME - 1))
                ? MAX_NAME - 1
                : MAX_NAME;
        String shown = name.length() <= MAX_NAME ? name : name.substring(0, cut) + "…";
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
