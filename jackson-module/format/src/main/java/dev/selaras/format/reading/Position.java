package dev.selaras.format.reading;

/**
 * Where in a document something stands. Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column, from 1, counted in UTF-16 units as in {@link ReadingError#getColumn}
 */
public record Position(int line, int column) {}
