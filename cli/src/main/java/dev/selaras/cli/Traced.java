package dev.selaras.cli;

import dev.selaras.core.graph.Node;
import dev.selaras.core.trace.Trace;
import dev.selaras.core.trace.Ways;
import dev.selaras.validation.render.TraceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * What was asked about the plans at hand.
 *
 * @param trace what their elements serve
 * @param why the element whose reason is asked for
 * @param serves the element of which it is asked what serves it
 * @param losing the element of which it is asked what goes with it
 */
record Traced(Trace trace, Optional<Node<?>> why, Optional<Node<?>> serves, Optional<Node<?>> losing) {

    /** The answers for people; if nothing is asked, what stands alone. */
    String text(TraceText text) {
        return isAsked()
                ? Stream.of(
                                why.map(node -> text.why(trace, node)),
                                serves.map(node -> text.serving(trace, node)),
                                losing.map(node -> text.losing(trace, node)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n"))
                : text.orphans(trace);
    }

    /** The answers for programs. */
    void write(JsonGenerator out) {
        why.ifPresent(node -> JsonDocument.writeObject(out, "why", () -> writeWays(out, node, trace.why(node))));
        serves.ifPresent(node -> write(out, "serves", node, trace.serving(node)));
        losing.ifPresent(node -> write(out, "losing", node, trace.losing(node)));
        if (!isAsked()) {
            JsonDocument.writeComplete(out, trace.notAtHand().isEmpty(), trace.notAtHand());
            JsonDocument.writeList(out, "orphans", trace.orphans(), node -> JsonDocument.writeElement(out, node));
        }
    }

    private boolean isAsked() {
        return why.isPresent() || serves.isPresent() || losing.isPresent();
    }

    private static void writeWays(JsonGenerator out, Node<?> element, Ways ways) {
        JsonDocument.writeObject(out, "element", () -> JsonDocument.writeElement(out, element));
        JsonDocument.writeComplete(out, ways.isComplete(), ways.notAtHand());
        out.writeName("ways");
        out.writeStartArray();
        ways.all().forEach(way -> JsonDocument.writeItems(out, way, node -> JsonDocument.writeElement(out, node)));
        out.writeEndArray();
        if (!ways.circle().isEmpty()) {
            JsonDocument.writeList(out, "circle", ways.circle(), node -> JsonDocument.writeElement(out, node));
        }
    }

    private void write(JsonGenerator out, String name, Node<?> element, List<Node<?>> found) {
        JsonDocument.writeObject(out, name, () -> {
            JsonDocument.writeObject(out, "element", () -> JsonDocument.writeElement(out, element));
            JsonDocument.writeComplete(out, trace.notAtHand().isEmpty(), trace.notAtHand());
            JsonDocument.writeList(out, "elements", found, node -> JsonDocument.writeElement(out, node));
        });
    }
}
