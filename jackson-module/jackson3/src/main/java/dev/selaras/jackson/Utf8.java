package dev.selaras.jackson;

import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Turns bytes into text strictly: what is not UTF-8 is refused with its place, never replaced. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** Decodes the bytes, without a byte order mark, and goes on with the text. */
    static <T> ReadResult<T> decode(byte[] bytes, int limit, Function<String, ReadResult<T>> next) {
        if (bytes.length > limit) {
            return refuse(ReadingCode.TOO_LARGE, 0, 0);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (end.isError()) {
            return refuse(ReadingCode.NOT_UTF8, lineAt(out), columnAt(out));
        }
        boolean marked = out.length() > 0 && out.charAt(0) == BYTE_ORDER_MARK;
        return next.apply(marked ? out.subSequence(1, out.length()).toString() : out.toString());
    }

    private static int lineAt(CharBuffer before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private static int columnAt(CharBuffer before) {
        return before.length() - before.toString().lastIndexOf('\n');
    }

    private static <T> ReadResult<T> refuse(ReadingCode code, int line, int column) {
        return ReadResult.failed(List.of(ReadingError.builder()
                .code(code)
                .pointer("")
                .line(line)
                .column(column)
                .build()));
    }
}
