package dev.selaras.format.shape;

import dev.selaras.core.language.Nearest;
import dev.selaras.core.language.Wording;
import dev.selaras.format.json.JsonSource.Token;
import dev.selaras.format.reading.ReadingCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object by its table of fields. Members come in any order and are written in the order of the table.
 *
 * @param <T> the type of the value
 * @param <B> its builder
 */
public final class ObjectShape<T, B> implements Shape<T> {

    private final Wording noun;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields;
    private final Predicate<B> canBuild;
    private final Wording needed;
    private final Map<String, Integer> indexOf = new LinkedHashMap<>();

    /** The fields that must be there, a bit each. */
    private final long required;

    ObjectShape(
            Wording noun,
            Supplier<B> newBuilder,
            Function<B, T> build,
            List<Field<T, B, ?>> fields,
            Predicate<B> canBuild,
            Wording needed) {
        this.noun = noun;
        this.newBuilder = newBuilder;
        this.build = build;
        this.fields = List.copyOf(fields);
        this.canBuild = canBuild;
        this.needed = needed;
        for (int i = 0; i < this.fields.size(); i++) {
            indexOf.put(this.fields.get(i).name(), i);
        }
        required = bits(this.fields);
    }

    private static long bits(List<? extends Field<?, ?, ?>> fields) {
        if (fields.size() > Long.SIZE) {
            throw new IllegalArgumentException("more than " + Long.SIZE + " fields");
        }
        long bits = 0;
        for (int i = 0; i < fields.size(); i++) {
            bits |= fields.get(i).required() ? 1L << i : 0;
        }
        return bits;
    }

    /** Begins the table of a type. */
    public static <T, B> FieldTable<T, B> of(
            String indonesian, String english, Supplier<B> newBuilder, Function<B, T> build) {
        return new FieldTable<>(Wording.of(indonesian, english), newBuilder, build);
    }

    /** What planners call one of these. */
    public Wording noun() {
        return noun;
    }

    /** The members, in the order in which they are written. */
    public List<Field<T, B, ?>> fields() {
        return fields;
    }

    @Override
    public Wording describe() {
        return noun;
    }

    @Override
    public Optional<ObjectShape<?, ?>> table() {
        return Optional.of(this);
    }

    @Override
    public @Nullable T read(Reading in) {
        if (in.token() != Token.START_OBJECT) {
            return in.wrongKind(Kinds.OBJECT);
        }
        int line = in.line();
        int column = in.column();
        B builder = newBuilder.get();
        long seen = 0;
        Set<String> unknown = Set.of();
        boolean whole = true;
        while (in.next() == Token.NAME) {
            String name = in.text();
            Integer index = indexOf.get(name);
            long bit = index == null ? 0 : 1L << index;
            in.place().enter(name);
            in.next();
            unknown = index == null && unknown.isEmpty() ? new HashSet<>() : unknown;
            if (index == null && unknown.add(name)) {
                whole &= in.passUnknown(name, () -> suggestion(name));
            } else if (index != null && (seen & bit) == 0) {
                whole &= fields.get(index).read(in, builder);
            } else {
                in.refuse(ReadingCode.MEMBER_REPEATED, Wording.quoted(name));
                whole = false;
            }
            seen |= bit;
            in.place().leave();
        }
        for (long missing = required & ~seen; missing != 0; missing &= missing - 1) {
            Field<T, B, ?> field = fields.get(Long.numberOfTrailingZeros(missing));
            Wording name = Wording.of(field.name());
            in.note(
                    ReadingCode.MEMBER_MISSING,
                    line,
                    column,
                    name,
                    field.doc(),
                    field.shape().describe());
            whole = false;
        }
        if (whole && !canBuild.test(builder)) {
            in.note(ReadingCode.VALUE_REFUSED, line, column, Wording.quoted(builder.toString()), needed);
            whole = false;
        }
        return whole ? build.apply(builder) : null;
    }

    private Wording suggestion(String name) {
        String known = String.join(", ", indexOf.keySet());
        return Nearest.to(name, indexOf.keySet())
                .map(Shapes::perhaps)
                .orElse(Wording.of("yang dikenal: " + known, "known are " + known));
    }

    /** The noun without its article: {@code score-band}. */
    private String name() {
        String english = noun.getEnglish();
        return english.substring(english.indexOf(' ') + 1).replace(' ', '-');
    }

    @Override
    public void schema(SchemaWriting out) {
        out.named(name(), this, () -> {
            out.with("type", "object");
            out.object("properties", () -> fields.forEach(field -> field.schema(out)));
            List<String> required =
                    fields.stream().filter(Field::required).map(Field::name).toList();
            if (!required.isEmpty()) {
                out.with("required", required);
            }
            out.closed();
        });
    }

    /** What its first member says, which in every table is what people call such a thing by. */
    @Override
    public String key(T value) {
        Object first = fields.get(0).get().from(value);
        return first == null ? "" : first.toString();
    }

    /** What a value has in each member that would be written, by name, in the order of the table. */
    public Map<String, Object> members(T value) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Field<T, B, ?> field : fields) {
            Object there = field.get().from(value);
            if (there != null) {
                members.put(field.name(), there);
            }
        }
        return members;
    }

    @Override
    public void write(T value, Writing out) {
        out.startObject();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).write(value, out);
        }
        out.writeKept();
        out.endObject();
    }
}
