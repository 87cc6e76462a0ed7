package dev.selaras.jackson;

import java.util.Optional;

/** Recognises bytes that are text in UTF-16 or UTF-32, by their mark or by the zeros around the first character. */
final class OtherEncoding {

    private OtherEncoding() {}

    /** The name of the encoding, or nothing if it is neither. */
    static Optional<String> of(byte[] bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        int c = at(bytes, 2);
        int d = at(bytes, 3);
        boolean zeros = c == 0 && d == 0;
        if ((a == 0xFF && b == 0xFE && zeros) || (isAscii(a) && b == 0 && zeros)) {
            return Optional.of("UTF-32LE");
        }
        if (a == 0 && b == 0 && ((c == 0xFE && d == 0xFF) || (c == 0 && isAscii(d)))) {
            return Optional.of("UTF-32BE");
        }
        if ((a == 0xFF && b == 0xFE) || (isAscii(a) && b == 0)) {
            return Optional.of("UTF-16LE");
        }
        boolean isBigEndian = (a == 0xFE && b == 0xFF) || (a == 0 && isAscii(b));
        return isBigEndian ? Optional.of("UTF-16BE") : Optional.empty();
    }

    /** JSON begins with a character of ASCII. */
    private static boolean isAscii(int unit) {
        return unit > 0 && unit < 0x80;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
