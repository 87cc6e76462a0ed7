package dev.selaras.jackson;

import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.Problems;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Turns bytes into text strictly: what is not UTF-8 is refused with its place, never replaced. */
final class Utf8 {

    private Utf8() {}

    /** Whether {@link #decode} goes on with the text. */
    static boolean isSound(byte[] bytes, int limit) {
        return bytes.length <= limit && OtherEncoding.of(bytes).isEmpty() && StrictUtf8.is(bytes);
    }

    /** Decodes the bytes and goes on with the text. */
    static <T> ReadResult<T> decode(byte[] bytes, int limit, Function<String, ReadResult<T>> next) {
        if (bytes.length > limit) {
            return refuse(ReadingCode.TOO_LARGE, 0, 0);
        }
        Optional<String> other = OtherEncoding.of(bytes);
        if (other.isPresent()) {
            return refuse(ReadingCode.OTHER_ENCODING, 1, 1, Wording.of(other.get()));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        return end.isError() ? refuse(ReadingCode.NOT_UTF8, lineAt(out), columnAt(out)) : next.apply(out.toString());
    }

    /** A line ends at a line feed, a carriage return, or both. */
    private static int lineAt(CharBuffer before) {
        int line = 1;
        for (int i = 0; i < before.length(); i++) {
            boolean isFeed = before.charAt(i) == '\n' && (i == 0 || before.charAt(i - 1) != '\r');
            line += isFeed || before.charAt(i) == '\r' ? 1 : 0;
        }
        return line;
    }

    private static int columnAt(CharBuffer before) {
        String text = before.toString();
        int start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        // A mark at the beginning is no character of the first line.
        return text.length() - start - (start < 0 && text.startsWith("\uFEFF") ? 1 : 0);
    }

    private static <T> ReadResult<T> refuse(ReadingCode code, int line, int column, Wording... arguments) {
        return ReadResult.failed(Problems.of(ReadingError.of(code, "", line, column, arguments)), Problems.NONE);
    }
}
