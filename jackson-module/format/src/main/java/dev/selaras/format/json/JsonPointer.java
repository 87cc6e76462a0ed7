package dev.selaras.format.json;

import java.util.ArrayList;
import java.util.List;

/** A JSON pointer (RFC 6901) taken apart. */
public final class JsonPointer {

    private JsonPointer() {}

    /** The members and indexes that lead from the document to the value, in order; none for the document itself. */
    public static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        int slash = pointer.indexOf('/');
        while (slash >= 0) {
            int end = pointer.indexOf('/', slash + 1);
            String step = pointer.substring(slash + 1, end < 0 ? pointer.length() : end);
            steps.add(step.replace("~1", "/").replace("~0", "~"));
            slash = end;
        }
        return steps;
    }
}
