package dev.selaras.validation.rules.statement;

import dev.selaras.core.language.Words;
import java.util.ArrayList;
import java.util.List;

/** The parts of a text between its commas, as words. What stands in brackets is passed over, and so is the comma of a number. */
final class CommaParts {

    private CommaParts() {}

    /** The parts of a text, one at least. */
    static List<List<String>> of(String text) {
        List<List<String>> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ')') {
                depth = Math.max(0, depth - 1);
                part.append(' ');
            } else if (c == '(') {
                depth++;
            } else if (depth == 0 && c == ',' && !isDigit(text, i + 1)) {
                parts.add(words(part));
                part.setLength(0);
            } else if (depth == 0) {
                part.append(c);
            }
        }
        parts.add(words(part));
        return parts;
    }

    private static List<String> words(StringBuilder part) {
        return Words.of(part.toString()).getWords();
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
