package dev.selaras.cli;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.report.Place;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** What all JSON documents for programs share: ASCII only, members always in the same order, a name with a version first. */
final class JsonDocument {

    static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonDocument() {}

    /** A document with these members. */
    static String render(String name, Language language, Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty(name, "1");
            out.writeStringProperty("language", language.tag());
            members.accept(out);
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** Writes the members of an input that could not be read. */
    static void writeUnread(JsonGenerator out, Input<?> input, Language language) {
        out.writeStringProperty("file", input.name());
        input.refusal().ifPresent(why -> out.writeStringProperty("refusal", why.in(language)));
        writeList(out, "errors", input.errors(), error -> writeError(out, error, language));
        out.writeNumberProperty("furtherErrors", input.furtherErrors());
    }

    private static void writeError(JsonGenerator out, ReadingError error, Language language) {
        out.writeStringProperty("code", error.getCode().code());
        out.writeStringProperty("pointer", error.getPointer());
        out.writeNumberProperty("line", error.getLine());
        out.writeNumberProperty("column", error.getColumn());
        out.writeStringProperty("message", error.message(language));
        out.writeStringProperty("mend", error.mend(language));
    }

    /** Writes which plan it is, and which version if it says so. */
    static void writePlan(JsonGenerator out, Plan plan) {
        out.writeStringProperty("plan", plan.getId().getValue());
        plan.getVersion().map(PlanVersion::toString).ifPresent(version -> out.writeStringProperty("version", version));
    }

    /** Writes whether an answer is whole, and which plans are referred to but not at hand. */
    static void writeComplete(JsonGenerator out, boolean isComplete, List<Id> notAtHand) {
        out.writeBooleanProperty("complete", isComplete);
        if (!notAtHand.isEmpty()) {
            out.writeName("notAtHand");
            out.writeStartArray();
            notAtHand.forEach(plan -> out.writeString(plan.getValue()));
            out.writeEndArray();
        }
    }

    /** Writes the members of a place in a plan. */
    static void writePlace(JsonGenerator out, Plan plan, Place place, Optional<Position> position) {
        writePlan(out, plan);
        place.getElement().ifPresent(id -> out.writeStringProperty("element", id.getValue()));
        place.getKind().ifPresent(kind -> out.writeStringProperty("kind", kind.name()));
        out.writeStringProperty("pointer", place.getPointer());
        position.ifPresent(at -> {
            out.writeNumberProperty("line", at.line());
            out.writeNumberProperty("column", at.column());
        });
    }

    /** Writes the members of an element: where it stands, and what it says. */
    static void writeElement(JsonGenerator out, Node<?> node) {
        writePlace(out, node.graph().plan(), Place.of(node), Optional.empty());
        out.writeStringProperty("text", node.text());
    }

    /** Writes an object, its members by the writer given. */
    static void writeObject(JsonGenerator out, String name, Runnable members) {
        out.writeName(name);
        out.writeStartObject();
        members.run();
        out.writeEndObject();
    }

    /** Writes a list of objects, the members of each by the writer given. */
    static <T> void writeList(JsonGenerator out, String name, List<T> items, Consumer<T> members) {
        out.writeName(name);
        writeItems(out, items, members);
    }

    /** Writes a list of objects that has no name. */
    static <T> void writeItems(JsonGenerator out, List<T> items, Consumer<T> members) {
        out.writeStartArray();
        for (T item : items) {
            out.writeStartObject();
            members.accept(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
