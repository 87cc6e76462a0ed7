/** What comes of reading a document: a value, or errors that name their places. */
@NullMarked
package dev.selaras.format.reading;

import org.jspecify.annotations.NullMarked;
