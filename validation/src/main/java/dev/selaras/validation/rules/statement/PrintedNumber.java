package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import java.util.List;
import java.util.Locale;

/** The official number of an element, read as what it counts. */
final class PrintedNumber {

    private static final int MAX_DIGITS = 9;

    private PrintedNumber() {}

    /** The number of an element without closing dots and brackets, in lower case; empty if it has none. */
    static String of(Node<?> node) {
        String number = node.element().getNumber().orElse("").strip().toLowerCase(Locale.ROOT);
        int end = number.length();
        while (end > 0 && ".)".indexOf(number.charAt(end - 1)) >= 0) {
            end--;
        }
        return number.substring(0, end);
    }

    /** Whether all numbers are like 11 and 26, which some plans write for 1.1 and 2.6. */
    static boolean isInTens(List<? extends Node<?>> nodes) {
        return nodes.stream().map(PrintedNumber::of).allMatch(number -> number.length() == 2 && isDigits(number))
                && nodes.stream().map(node -> of(node).charAt(0)).distinct().count() > 1;
    }

    /** The number without leading zeros. */
    static String plain(String number) {
        return isDigits(number) ? Integer.toString(Integer.parseInt(number)) : number;
    }

    static boolean isDigits(String number) {
        return !number.isEmpty()
                && number.length() <= MAX_DIGITS
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
