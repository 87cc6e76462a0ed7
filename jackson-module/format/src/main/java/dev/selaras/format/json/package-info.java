/** The narrow gap between the format and a JSON library: events in, events out. */
@NullMarked
package dev.selaras.format.json;

import org.jspecify.annotations.NullMarked;
