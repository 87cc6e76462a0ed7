package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.format.json.JsonSink;
import dev.selaras.format.reading.KeptMembers;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/**
 * One JSON Schema being written, by the draft of 2020-12. Used once, by one thread.
 *
 * <p>Each shape writes its keywords into the schema that is open. A shape with a name of its own stands once, under
 * {@code $defs}, however often it is used, so the schema is as long as the tables of fields and no longer.
 *
 * <p>Only keywords of the standard are used, so any tool takes the schema. Titles and descriptions are in Indonesian and
 * in English, as editors show both of them and ask nobody for a language.
 */
public final class SchemaWriting {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonSink sink;
    private final Map<String, Shape<?>> owners = new HashMap<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private SchemaWriting(JsonSink sink) {
        this.sink = sink;
    }

    /**
     * Writes the schema of documents of one shape.
     *
     * @param id what the schema is called; nothing needs to be found there
     */
    public static void write(Shape<?> shape, String id, JsonSink sink) {
        SchemaWriting out = new SchemaWriting(sink);
        sink.startObject();
        out.with("$schema", DIALECT);
        out.with("$id", id);
        shape.schema(out);
        out.object("$defs", out::definitions);
        sink.endObject();
    }

    /** Those that the document uses, and those that these use. */
    private void definitions() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    /**
     * Refers to what the shape writes under a name of its own.
     *
     * @throws IllegalStateException if another shape has that name
     */
    void named(String name, Shape<?> shape, Runnable keywords) {
        Shape<?> owner = owners.putIfAbsent(name, shape);
        if (owner == null) {
            waiting.add(() -> object(name, () -> {
                title(shape.describe());
                keywords.run();
            }));
        } else if (owner != shape) {
            throw new IllegalStateException("two shapes called " + name);
        }
        with("$ref", "#/$defs/" + name);
    }

    /** What stands here, in a few words. */
    void title(Wording title) {
        with("title", title.getIndonesian() + " · " + title.getEnglish());
    }

    /** What it means, in a line for each language. */
    void description(Wording description) {
        with("description", description.getIndonesian() + "\n" + description.getEnglish());
    }

    /** A keyword with a text. */
    public void with(String keyword, String text) {
        sink.name(keyword);
        sink.string(text);
    }

    /** A keyword with a number. */
    public void with(String keyword, int number) {
        number(keyword, Integer.toString(number));
    }

    /** A keyword with a number too large for an int. */
    void number(String keyword, String literal) {
        sink.name(keyword);
        sink.number(literal);
    }

    /** A keyword with a list of texts. */
    public void with(String keyword, Collection<String> texts) {
        sink.name(keyword);
        sink.startArray();
        texts.forEach(sink::string);
        sink.endArray();
    }

    /** A keyword with an object: a schema, or schemas by name. */
    public void object(String keyword, Runnable members) {
        sink.name(keyword);
        object(members);
    }

    /** A keyword with a list of schemas. */
    void each(String keyword, Collection<Runnable> schemas) {
        sink.name(keyword);
        sink.startArray();
        schemas.forEach(this::object);
        sink.endArray();
    }

    private void object(Runnable members) {
        sink.startObject();
        members.run();
        sink.endObject();
    }

    /** Values that may stand here, as they are written. */
    <V> void examples(Shape<V> shape, Collection<V> values) {
        sink.name("examples");
        sink.startArray();
        values.forEach(value -> shape.write(value, new Writing(sink, NumberConvention.ID, KeptMembers.NONE)));
        sink.endArray();
    }

    /** Nothing but the members named. */
    void closed() {
        sink.name("additionalProperties");
        sink.truth(false);
    }
}
