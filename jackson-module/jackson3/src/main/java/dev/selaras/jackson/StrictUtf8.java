package dev.selaras.jackson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells whether bytes are UTF-8 as it should be: no character in more bytes than it needs, none that is half of one, none
 * beyond the last.
 */
final class StrictUtf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private StrictUtf8() {}

    static boolean is(byte[] bytes) {
        return end(bytes, bytes.length) == bytes.length;
    }

    /** Where the whole characters end that these bytes begin with. */
    static int end(byte[] bytes, int length) {
        int end = 0;
        for (int at = 0; at >= 0 && at < length; ) {
            at = bytes[at] >= 0 ? afterAscii(bytes, at, length) : afterCharacter(bytes, at, length);
            end = Math.max(at, end);
        }
        return end;
    }

    /** Where the run of ASCII that begins here ends, or before; nearly all of a plan is such runs. */
    private static int afterAscii(byte[] bytes, int start, int length) {
        int at = start;
        while (at + Long.BYTES <= length && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Where the character ends that begins here with a byte beyond ASCII, or -1 if there is none. */
    private static int afterCharacter(byte[] bytes, int start, int length) {
        int lead = bytes[start] & 0xFF;
        int end = start + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
        if (lead < 0xC2 || lead > 0xF4 || end > length || !isSecond(lead, bytes[start + 1] & 0xFF)) {
            return -1;
        }
        for (int i = start + 2; i < end; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return -1;
            }
        }
        return end;
    }

    private static boolean isSecond(int lead, int second) {
        int first = switch (lead) {
            case 0xE0 -> 0xA0;
            case 0xF0 -> 0x90;
            default -> 0x80;
        };
        int last = switch (lead) {
            case 0xED -> 0x9F;
            case 0xF4 -> 0x8F;
            default -> 0xBF;
        };
        return first <= second && second <= last;
    }
}
