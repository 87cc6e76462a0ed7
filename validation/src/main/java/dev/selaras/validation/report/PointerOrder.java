package dev.selaras.validation.report;

import java.util.Comparator;

/** The order of JSON pointers: step by step, and the steps into a list by number. */
final class PointerOrder implements Comparator<String> {

    static final PointerOrder INSTANCE = new PointerOrder();

    private PointerOrder() {}

    @Override
    public int compare(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        // Two numbers that begin alike differ in length, or in the digit at i.
        int byLength = Integer.compare(digitsFrom(one, i), digitsFrom(other, i));
        boolean oneIsIndex = isIndex(one, i);
        if (oneIsIndex != isIndex(other, i)) {
            return oneIsIndex ? -1 : 1;
        }
        return oneIsIndex && byLength != 0 ? byLength : one.substring(i).compareTo(other.substring(i));
    }

    /** Whether the step around a place is a number. */
    private static boolean isIndex(String pointer, int at) {
        int start = pointer.lastIndexOf('/', at - 1) + 1;
        int end = at + digitsFrom(pointer, at);
        boolean stepEnds = end == pointer.length() || pointer.charAt(end) == '/';
        return stepEnds && start < end && digitsFrom(pointer, start) == end - start;
    }

    private static int digitsFrom(String pointer, int at) {
        int end = at;
        while (end < pointer.length() && pointer.charAt(end) >= '0' && pointer.charAt(end) <= '9') {
            end++;
        }
        return end - at;
    }
}
