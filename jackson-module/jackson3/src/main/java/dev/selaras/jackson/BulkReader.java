package dev.selaras.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads many documents, one after the other, in memory that does not grow with their number.
 *
 * <p>It gives a {@link Document} for each, or what {@link #map} makes of it, in the order of the input. A document that
 * can't be read is a {@link Document} with errors, and the others are read all the same; one larger than
 * {@value #MAX_BYTES} bytes is too large here. The streams read when they are pulled, and must be closed; they throw
 * {@link java.io.UncheckedIOException} if the input itself breaks off. Immutable, thread-safe and made to be kept.
 *
 * @param <R> what comes of each document
 */
public final class BulkReader<R> {

    /** The size of the largest document that is read among many: 8 MiB. */
    public static final int MAX_BYTES = 8 << 20;

    private final Function<Unread, R> work;
    private final int threads;

    private BulkReader(Function<Unread, R> work, int threads) {
        this.work = work;
        this.threads = threads;
    }

    static <T> BulkReader<Document<T>> of(DocumentReader<T> reader) {
        return new BulkReader<>(unread -> unread.read(reader), 1);
    }

    /**
     * The reader that gives what a function makes of each document; it is called where the document is read, so in
     * parallel if reading is. What it throws ends the stream.
     *
     * @param next gives anything but null
     */
    public <S> BulkReader<S> map(Function<? super R, ? extends S> next) {
        return new BulkReader<>(unread -> next.apply(work.apply(unread)), threads);
    }

    /**
     * The reader that works on so many threads, a few documents ahead of the one that pulls. The order stays.
     *
     * @param count the threads; 1 is the one that pulls and no other, as without this
     * @throws IllegalArgumentException if there is to be none
     */
    public BulkReader<R> parallel(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + count);
        }
        return new BulkReader<>(work, count);
    }

    /**
     * What comes of each line of a file that holds one JSON document a line (NDJSON); lines of nothing but space are passed
     * over.
     *
     * @throws IOException if the file can't be opened
     */
    public Stream<R> lines(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return stream(new LineSource(file.toString(), in, in));
    }

    /** What comes of each line up to the end of a stream, which stays open; as in {@link #lines(Path)}. */
    public Stream<R> lines(InputStream in) {
        return stream(new LineSource("", in, () -> {}));
    }

    /**
     * What comes of each file below a folder whose name ends in {@code .json}, {@code .yaml} or {@code .yml}.
     *
     * <p>Files and folders come in the order of the code points of their names. Links to files are followed, links to
     * folders are not. A file or a folder that can't be opened is a {@link Document} with an error.
     *
     * @throws IOException if this is no folder or can't be opened
     */
    public Stream<R> folder(Path folder) throws IOException {
        return stream(new FolderSource(folder));
    }

    private Stream<R> stream(UnreadSource source) {
        OrderedWork<R> results = new OrderedWork<>(source, work, Workers.of(threads));
        return StreamSupport.stream(results, false).onClose(results::close);
    }
}
