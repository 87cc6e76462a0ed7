package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.json.JsonSource.Token;
import dev.selaras.format.reading.KeptMembers;
import dev.selaras.format.reading.ReadingCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An object whose member names are data: years, languages, code systems. Order is kept. */
final class MapShape<V> implements Shape<Map<String, V>> {

    private final Shape<?> keys;
    private final Predicate<String> isKey;
    private final Shape<V> values;

    MapShape(Shape<?> keys, Predicate<String> isKey, Shape<V> values) {
        this.keys = keys;
        this.isKey = isKey;
        this.values = values;
    }

    @Override
    public Wording describe() {
        return Wording.of(
                "objek: " + keys.describe().getIndonesian() + " → "
                        + values.describe().getIndonesian(),
                "an object: " + keys.describe().getEnglish() + " → "
                        + values.describe().getEnglish());
    }

    @Override
    public @Nullable Map<String, V> read(Reading in) {
        if (in.token() != Token.START_OBJECT) {
            return in.wrongKind(Kinds.OBJECT);
        }
        Map<String, V> map = new LinkedHashMap<>();
        boolean whole = true;
        while (in.next() == Token.NAME) {
            String key = in.text();
            int mark = in.enter(key);
            in.next();
            V value = readValue(key, map, in);
            whole &= value != null;
            if (value != null) {
                map.put(key, value);
            }
            in.leave(mark);
        }
        return whole ? map : null;
    }

    private @Nullable V readValue(String key, Map<String, V> map, Reading in) {
        if (Halves.areIn(key)) {
            return in.refuse(ReadingCode.HALF_CHARACTER);
        }
        if (!isKey.test(key)) {
            return in.refuseValue(key, keys.describe());
        }
        if (map.containsKey(key)) {
            return in.refuse(ReadingCode.MEMBER_REPEATED, Reading.quoted(key));
        }
        return values.read(in);
    }

    @Override
    public void schema(SchemaWriting out) {
        out.with("type", "object");
        members(out);
    }

    /** The keywords that look at the members, whatever else may stand in place of the object. */
    void members(SchemaWriting out) {
        out.object("propertyNames", () -> keys.schema(out));
        out.object("additionalProperties", () -> values.schema(out));
    }

    @Override
    public void write(Map<String, V> map, Writing out) {
        out.startObject();
        map.forEach((key, value) -> {
            out.name(key);
            KeptMembers outer = out.enter(key);
            values.write(value, out);
            out.leave(outer);
        });
        out.endObject();
    }
}
