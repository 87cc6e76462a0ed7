package dev.selaras.jackson;

import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file in a folder, or something there that can't be opened.
 *
 * @param end how many bytes of the files there are up to its end
 */
record UnreadFile(Path file, boolean canOpen, long size, long end) implements Unread {

    @Override
    public <T> Document<T> read(DocumentReader<T> reader) {
        return new Document<>(file.toString(), 1, end, result(reader));
    }

    private <T> ReadResult<T> result(DocumentReader<T> reader) {
        if (size > BulkReader.MAX_BYTES) {
            return Unread.refused(ReadingCode.TOO_LARGE);
        }
        try {
            return canOpen ? reader.read(file) : Unread.refused(ReadingCode.CANNOT_OPEN);
        } catch (IOException e) {
            return Unread.refused(ReadingCode.CANNOT_OPEN);
        }
    }
}
