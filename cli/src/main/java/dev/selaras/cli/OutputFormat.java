package dev.selaras.cli;

/** How a result is written. */
enum OutputFormat {
    /** Lines for people. */
    text,
    /** One document for programs. */
    json
}
