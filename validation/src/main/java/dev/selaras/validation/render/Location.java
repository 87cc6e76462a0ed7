package dev.selaras.validation.render;

import dev.selaras.format.reading.Position;
import java.util.Optional;

/**
 * Where a place that a finding names is found: in which document, and where in it. Immutable.
 *
 * @param document the document
 * @param position line and column, if they are known
 */
public record Location(CheckedDocument document, Optional<Position> position) {}
