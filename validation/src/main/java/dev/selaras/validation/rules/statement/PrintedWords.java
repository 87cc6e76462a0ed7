package dev.selaras.validation.rules.statement;

import dev.selaras.core.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Words as a text prints them, with its capitals and what stands between, for quoting them. */
final class PrintedWords {

    private PrintedWords() {}

    /** The first part of a text that consists of these words; the words alone where they do not stand side by side. */
    static String of(Words words, String text) {
        List<String> sought = words.getWords();
        List<int[]> spans = spans(text);
        List<String> found = spans.stream()
                .map(span -> Words.of(text.substring(span[0], span[1])).toString())
                .toList();
        for (int i = 0; i + sought.size() <= found.size(); i++) {
            if (found.subList(i, i + sought.size()).equals(sought)) {
                return text.substring(spans.get(i)[0], spans.get(i + sought.size() - 1)[1]);
            }
        }
        return words.toString();
    }

    /** Where each word of a text begins and ends. */
    private static List<int[]> spans(String text) {
        List<int[]> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            int next = i + Character.charCount(c);
            if (!isOfWord(c)) {
                if (start < i) {
                    spans.add(new int[] {start, i});
                }
                start = next;
            }
            i = next;
        }
        return spans;
    }

    private static boolean isOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
