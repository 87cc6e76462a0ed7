package dev.selaras.jackson;

import dev.selaras.format.reading.Problems;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import java.util.List;
import java.util.Optional;

/** A line of a file of lines. */
final class UnreadLine implements Unread {

    private final String name;
    private final int number;
    private final long end;
    private final Optional<byte[]> bytes;

    /**
     * A line.
     *
     * @param bytes the line without its end; nothing if it is too long
     */
    UnreadLine(String name, int number, long end, Optional<byte[]> bytes) {
        this.name = name;
        this.number = number;
        this.end = end;
        this.bytes = bytes;
    }

    @Override
    public long size() {
        return bytes.map(held -> held.length).orElse(0);
    }

    @Override
    public <T> Document<T> read(DocumentReader<T> reader) {
        ReadResult<T> result = bytes.map(reader::read).orElseGet(() -> Unread.refused(ReadingCode.TOO_LARGE));
        Problems notes = inFile(result.getNotes(), result.getFurtherNotes());
        ReadResult<T> placed = result.getValue()
                .map(value -> ReadResult.of(value, notes, result.getKept()))
                .orElseGet(() -> ReadResult.failed(inFile(result.getErrors(), result.getFurtherErrors()), notes));
        return new Document<>(name, number, end, placed);
    }

    private Problems inFile(List<ReadingError> kept, int further) {
        return new Problems(kept.stream().map(this::inFile).toList(), further);
    }

    /** The document takes its one line for the first. */
    private ReadingError inFile(ReadingError problem) {
        return ReadingError.builder()
                .from(problem)
                .line(number)
                .column(Math.max(1, problem.getColumn()))
                .build();
    }
}
