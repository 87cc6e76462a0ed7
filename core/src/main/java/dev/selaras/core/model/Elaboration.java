package dev.selaras.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a mission or an adoption means in more words (penjabaran). */
@Value.Immutable
@ModelStyle
public interface Elaboration {

    /** The explanation. */
    Optional<Text> getText();

    /** The points listed with it, as printed. */
    List<ElaborationPoint> getPoints();

    /** A new builder; nothing is required. */
    static ElaborationBuilder builder() {
        return new ElaborationBuilder();
    }
}
