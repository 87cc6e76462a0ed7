package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.json.JsonSource.Token;
import dev.selaras.format.reading.KeptMembers;
import dev.selaras.format.reading.ReadingCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object whose member names are data: years, languages, code systems. Order is kept. */
final class MapShape<K, V> implements Shape<Map<K, V>> {

    private final Shape<?> keys;
    private final Function<String, Optional<K>> parse;
    private final Function<K, String> print;
    private final Shape<V> values;

    /** What is parsed from a name prints as that name again. */
    MapShape(Shape<?> keys, Function<String, Optional<K>> parse, Function<K, String> print, Shape<V> values) {
        this.keys = keys;
        this.parse = parse;
        this.print = print;
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
    public @Nullable Map<K, V> read(Reading in) {
        if (in.token() != Token.START_OBJECT) {
            return in.wrongKind(Kinds.OBJECT);
        }
        Map<K, V> map = new LinkedHashMap<>();
        boolean whole = true;
        while (in.next() == Token.NAME) {
            String name = in.text();
            in.place().enter(name);
            in.next();
            whole &= readMember(name, map, in);
            in.place().leave();
        }
        return whole ? map : null;
    }

    private boolean readMember(String name, Map<K, V> map, Reading in) {
        if (Halves.areIn(name)) {
            in.refuse(ReadingCode.HALF_CHARACTER);
            return false;
        }
        Optional<K> key = parse.apply(name);
        if (key.isEmpty()) {
            in.refuseValue(name, keys.describe());
            return false;
        }
        if (map.containsKey(key.get())) {
            in.refuse(ReadingCode.MEMBER_REPEATED, Wording.quoted(name));
            return false;
        }
        V value = values.read(in);
        if (value != null) {
            map.put(key.get(), value);
        }
        return value != null;
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
    public void write(Map<K, V> map, Writing out) {
        out.startObject();
        map.forEach((key, value) -> writeMember(print.apply(key), value, out));
        out.endObject();
    }

    void writeMember(String name, V value, Writing out) {
        out.name(name);
        KeptMembers outer = out.enter(name);
        values.write(value, out);
        out.leave(outer);
    }
}
