package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/** One listed point of an elaboration: an effort, a criterion, a principle, an approach. */
@Value.Immutable
@ModelStyle
public interface ElaborationPoint {

    /** The mark before the point as printed, without a dot: {@code a}, {@code (3)}. */
    Optional<String> getMarker();

    /** What sort of point this is. */
    PointKind getKind();

    /** The point as printed. */
    Text getText();

    /** What is meant by it. */
    Optional<Text> getMeaning();

    /** A new builder; kind and text are required. */
    static ElaborationPointBuilder builder() {
        return new ElaborationPointBuilder();
    }
}
