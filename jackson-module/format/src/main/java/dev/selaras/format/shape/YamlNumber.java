package dev.selaras.format.shape;

/** Tells the numbers of the core schema of YAML 1.2 that JSON has not: {@code 0x1F}, {@code 0o7}, {@code +1}, {@code .5}. */
final class YamlNumber {

    private YamlNumber() {}

    static boolean is(String text) {
        if (text.startsWith("0x")) {
            return endOfDigits(text, 2, 16) == text.length() && text.length() > 2;
        }
        if (text.startsWith("0o")) {
            return endOfDigits(text, 2, 8) == text.length() && text.length() > 2;
        }
        int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
        int point = endOfDigits(text, start, 10);
        boolean hasPoint = text.startsWith(".", point);
        int end = hasPoint ? endOfDigits(text, point + 1, 10) : point;
        boolean hasDigits = end - start > (hasPoint ? 1 : 0);
        return hasDigits && (end == text.length() || isExponent(text, end));
    }

    private static boolean isExponent(String text, int at) {
        boolean isMarked = text.startsWith("e", at) || text.startsWith("E", at);
        boolean isSigned = text.startsWith("+", at + 1) || text.startsWith("-", at + 1);
        int start = at + (isSigned ? 2 : 1);
        return isMarked && start < text.length() && endOfDigits(text, start, 10) == text.length();
    }

    private static int endOfDigits(String text, int from, int radix) {
        int end = from;
        while (end < text.length() && text.charAt(end) < 128 && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        return end;
    }
}
