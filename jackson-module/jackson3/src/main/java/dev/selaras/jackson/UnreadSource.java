package dev.selaras.jackson;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Documents to be read, one after the other. Used once, by one thread. */
interface UnreadSource extends Closeable {

    /**
     * The next document, or null after the last.
     *
     * @throws IOException if the input breaks off
     */
    @Nullable Unread next() throws IOException;
}
