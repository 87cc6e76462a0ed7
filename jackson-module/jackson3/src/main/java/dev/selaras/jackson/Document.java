package dev.selaras.jackson;

import dev.selaras.format.reading.ReadResult;

/**
 * One document among many, and what came of reading it. Immutable and thread-safe.
 *
 * @param name the file that holds it, as a path that can be opened; empty if it comes from a stream
 * @param line the line on which it begins in that file, from 1
 * @param end how many bytes of the whole input were read when it had been; over the size of the input, that is the progress
 * @param result what it holds, or its errors, with their lines in the file
 * @param <T> what a document holds
 */
public record Document<T>(String name, int line, long end, ReadResult<T> result) {}
