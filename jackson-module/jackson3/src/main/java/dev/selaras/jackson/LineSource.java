package dev.selaras.jackson;

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
    /** What was read and not given out yet: the line that begins at {@code from}, and more. It grows with the longest line. */
    private byte[] buffer = new byte[1 << 16];

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
        while (from < to || fill()) {
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

    /** The line that begins here, or nothing if it is too long; goes to the next. */
    private Optional<byte[]> line() throws IOException {
        number++;
        int length = 0;
        boolean tooLong = false;
        boolean ended;
        do {
            int feed = from + length;
            while (feed < to && buffer[feed] != '\n') {
                feed++;
            }
            ended = feed < to;
            length = feed - from;
            tooLong |= length > BulkReader.MAX_BYTES;
            if (tooLong) {
                goOn(length);
                length = 0;
            }
        } while (!ended && fill());
        Optional<byte[]> line = tooLong ? Optional.empty() : Optional.of(bare(from, from + length));
        goOn(ended ? length + 1 : length);
        return line;
    }

    private void goOn(int bytes) {
        from += bytes;
        end += bytes;
    }

    /** Reads on behind what is there; says whether there was more. */
    private boolean fill() throws IOException {
        if (from > 0) {
            to -= from;
            System.arraycopy(buffer, from, buffer, 0, to);
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * to);
        }
        int more = in.read(buffer, to, buffer.length - to);
        to += Math.max(0, more);
        return more > 0;
    }

    /** A line without the mark before the first and the carriage return after any. */
    private byte[] bare(int first, int last) {
        int marked = first + BYTE_ORDER_MARK.length;
        boolean isMarked = number == 1
                && last >= marked
                && Arrays.equals(buffer, first, marked, BYTE_ORDER_MARK, 0, marked - first);
        int begin = isMarked ? marked : first;
        boolean isReturned = last > begin && buffer[last - 1] == '\r';
        return Arrays.copyOfRange(buffer, begin, isReturned ? last - 1 : last);
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
