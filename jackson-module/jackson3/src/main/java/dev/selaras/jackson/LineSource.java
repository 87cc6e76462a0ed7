package dev.selaras.jackson;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of an input that say something. One that is too long is gone over, never held. */
final class LineSource implements UnreadSource {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final InputStream in;
    private final Closeable ending;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int number;
    private long end;

    /**
     * The lines from where a stream stands.
     *
     * @param ending closes what was opened for this
     */
    LineSource(String name, InputStream in, Closeable ending) {
        this.name = name;
        this.in = in;
        this.ending = ending;
    }

    @Override
    public @Nullable Unread next() throws IOException {
        while (hasMore()) {
            Optional<byte[]> line = line();
            if (line.isEmpty() || !isBlank(line.get())) {
                return new UnreadLine(name, number, end, line);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        ending.close();
    }

    private boolean hasMore() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    /** The line that begins here, or nothing if it is too long; goes to the next. */
    private Optional<byte[]> line() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && hasMore()) {
            int feed = from;
            while (feed < to && buffer[feed] != '\n') {
                feed++;
            }
            tooLong |= line.size() + feed - from > BulkReader.MAX_BYTES;
            if (tooLong) {
                line = new ByteArrayOutputStream();
            } else {
                line.write(buffer, from, feed - from);
            }
            ended = feed < to;
            int next = ended ? feed + 1 : feed;
            end += next - from;
            from = next;
        }
        return tooLong ? Optional.empty() : Optional.of(bare(line.toByteArray()));
    }

    /** Without the mark before the first line and the carriage return after any. */
    private byte[] bare(byte[] line) {
        int mark = BYTE_ORDER_MARK.length;
        boolean isMarked = number == 1 && line.length >= mark && Arrays.equals(line, 0, mark, BYTE_ORDER_MARK, 0, mark);
        int first = isMarked ? mark : 0;
        int last = line.length > first && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return first == 0 && last == line.length ? line : Arrays.copyOfRange(line, first, last);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
