package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.json.JsonSource.Token;
import dev.selaras.format.reading.KeptMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list of values of one shape. */
final class ListShape<V> implements Shape<List<V>> {

    private final Shape<V> items;

    ListShape(Shape<V> items) {
        this.items = items;
    }

    @Override
    public Wording describe() {
        return Wording.of(
                "daftar: " + items.describe().getIndonesian(),
                "a list: " + items.describe().getEnglish());
    }

    @Override
    public Optional<ObjectShape<?, ?>> table() {
        return items.table();
    }

    @Override
    public @Nullable List<V> read(Reading in) {
        if (in.token() != Token.START_ARRAY) {
            return in.wrongKind(Kinds.ARRAY);
        }
        List<V> list = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; in.next() != Token.END_ARRAY; i++) {
            in.place().enter(i);
            V item = items.read(in);
            whole &= item != null;
            if (item != null) {
                list.add(item);
                in.identify(item, items);
            }
            in.place().leave();
        }
        return whole ? list : null;
    }

    @Override
    public void schema(SchemaWriting out) {
        out.with("type", "array");
        out.object("items", () -> items.schema(out));
    }

    @Override
    public void write(List<V> list, Writing out) {
        out.startArray();
        if (out.keeps()) {
            writeByKey(list, out);
        } else {
            for (int i = 0; i < list.size(); i++) {
                items.write(list.get(i), out);
            }
        }
        out.endArray();
    }

    private void writeByKey(List<V> list, Writing out) {
        ItemKeys keys = new ItemKeys();
        List<String> steps =
                list.stream().map(item -> keys.step(items.key(item))).toList();
        for (int i = 0; i < steps.size(); i++) {
            KeptMembers outer = out.enter(keys.whole(steps.get(i)));
            items.write(list.get(i), out);
            out.leave(outer);
        }
    }
}
