package dev.selaras.format.json;

import dev.selaras.format.json.JsonSource.Token;
import dev.selaras.format.reading.Position;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where values stand in a document, in one pass over its tokens. Used once, by one thread. */
public final class Locator {

    private final Step root = new Step();
    private final Deque<Level> open = new ArrayDeque<>();

    private Locator() {}

    /**
     * The places of values.
     *
     * @param document a document from its beginning; it may break off or stop being JSON
     * @param pointers the values as JSON pointers
     * @return the place of each value by its pointer; of a value that is not there, the place of the nearest that would hold it;
     *     nothing if there is no document
     */
    public static Map<String, Position> locate(JsonSource document, Collection<String> pointers) {
        Locator locator = new Locator();
        pointers.forEach(locator::add);
        try {
            locator.walk(document);
        } catch (MalformedJsonException e) {
            // What comes after this place is not found; what holds it is.
        }
        Map<String, Position> found = new LinkedHashMap<>();
        for (String pointer : pointers) {
            Position nearest = locator.nearest(pointer);
            if (nearest != null) {
                found.put(pointer, nearest);
            }
        }
        return found;
    }

    private void add(String pointer) {
        Step step = root;
        for (String name : JsonPointer.steps(pointer)) {
            step = step.below.computeIfAbsent(name, any -> new Step());
        }
    }

    private @Nullable Position nearest(String pointer) {
        Step step = root;
        Position nearest = root.position;
        for (String name : JsonPointer.steps(pointer)) {
            step = step.below.getOrDefault(name, step);
            if (step.position == null) {
                return nearest;
            }
            nearest = step.position;
        }
        return nearest;
    }

    private void walk(JsonSource document) {
        @Nullable Step next = root;
        do {
            switch (document.next()) {
                case NAME -> next = open.element().step.below.get(document.text());
                case END_OBJECT, END_ARRAY -> open.pop();
                case END -> open.clear();
                case START_ARRAY -> visit(step(next), document, Token.START_ARRAY);
                case START_OBJECT -> visit(step(next), document, Token.START_OBJECT);
                default -> visit(step(next), document, Token.STRING);
            }
        } while (!open.isEmpty());
    }

    /** The step to the value that begins here, if somebody asks for it or for what it holds. */
    private @Nullable Step step(@Nullable Step member) {
        Level level = open.peek();
        return level == null || !level.isArray ? member : level.step.below.get(Integer.toString(level.index++));
    }

    private void visit(@Nullable Step step, JsonSource document, Token token) {
        if (step == null) {
            document.skip();
            return;
        }
        if (step.position == null) {
            step.position = new Position(document.line(), document.column());
        }
        if (token == Token.STRING || step.below.isEmpty()) {
            document.skip();
        } else {
            open.push(new Level(step, token == Token.START_ARRAY));
        }
    }

    /** A value that is asked for, or holds one that is. */
    private static final class Step {

        private final Map<String, Step> below = new HashMap<>();
        private @Nullable Position position;
    }

    /** An object or list that the document is in. */
    private static final class Level {

        private final Step step;
        private final boolean isArray;
        private int index;

        Level(Step step, boolean isArray) {
            this.step = step;
            this.isArray = isArray;
        }
    }
}
