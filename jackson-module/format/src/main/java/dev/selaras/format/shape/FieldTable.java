package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.PlanElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The table of fields of a type while it is being declared, one line a field.
 *
 * <p>Each line gives the name of the member, its shape, how to get it, how to give it to the builder, and one line of
 * documentation in Indonesian and in English.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class FieldTable<T, B> {

    private final Wording noun;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();

    FieldTable(Wording noun, Supplier<B> newBuilder, Function<B, T> build) {
        this.noun = noun;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /** Begins the table of an element, with the id and the official number that every element has. */
    public static <T extends PlanElement, B> FieldTable<T, B> ofElement(
            String indonesian,
            String english,
            Supplier<B> newBuilder,
            Function<B, T> build,
            BiConsumer<B, Id> setId,
            BiConsumer<B, String> setNumber) {
        return ObjectShape.of(indonesian, english, newBuilder, build)
                .required(
                        "id",
                        TextShapes.ID,
                        PlanElement::getId,
                        setId,
                        "Nama pendek yang dirujuk unsur lain; tidak boleh berulang dalam satu rencana.",
                        "The short name that others refer to; unique within a plan.")
                .optional(
                        "number",
                        Shapes.STRING,
                        PlanElement::getNumber,
                        setNumber,
                        "Nomor resmi seperti tercetak, tanpa titik penutup.",
                        "The official number as printed, without a closing dot.");
    }

    /** The codes in systems outside the plan. */
    public FieldTable<T, B> codes(
            Function<T, ? extends Map<String, String>> get, BiConsumer<B, Map<String, String>> set) {
        return unless(
                Map::isEmpty,
                "codes",
                Shapes.STRINGS_BY_NAME,
                get,
                set,
                "Kode di sistem lain, misalnya SDG atau Asta Cita.",
                "Codes in other systems, such as SDG or Asta Cita.");
    }

    /** A member that must be there. */
    public <V> FieldTable<T, B> required(
            String name,
            Shape<V> shape,
            Field.Getter<T, V> get,
            BiConsumer<B, V> set,
            String indonesian,
            String english) {
        fields.add(new Field<>(name, true, shape, get, set, Wording.of(indonesian, english)));
        return this;
    }

    /** A member with a default, which is always written. */
    public <V> FieldTable<T, B> defaulted(
            String name,
            Shape<V> shape,
            Field.Getter<T, V> get,
            BiConsumer<B, V> set,
            String indonesian,
            String english) {
        fields.add(new Field<>(name, false, shape, get, set, Wording.of(indonesian, english)));
        return this;
    }

    /** A member that may be left out. */
    public <V> FieldTable<T, B> optional(
            String name,
            Shape<V> shape,
            Function<T, Optional<V>> get,
            BiConsumer<B, V> set,
            String indonesian,
            String english) {
        fields.add(new Field<>(
                name, false, shape, owner -> get.apply(owner).orElse(null), set, Wording.of(indonesian, english)));
        return this;
    }

    /** A member that is left out where the others imply it. */
    public <V> FieldTable<T, B> implied(
            String name,
            Shape<V> shape,
            Field.Getter<T, V> get,
            BiConsumer<B, V> set,
            Predicate<T> isImplied,
            String indonesian,
            String english) {
        Wording doc = Wording.of(indonesian, english);
        fields.add(new Field<>(name, false, shape, get, set, isImplied, doc));
        return this;
    }

    /** A list that is left out when it is empty. */
    public <V> FieldTable<T, B> list(
            String name,
            Shape<V> items,
            Function<T, List<V>> get,
            BiConsumer<B, List<V>> set,
            String indonesian,
            String english) {
        return values(name, Shapes.listOf(items), get, set, indonesian, english);
    }

    /** Several values, as a shape of their own has them; left out when there are none. */
    public <V> FieldTable<T, B> values(
            String name,
            Shape<List<V>> shape,
            Function<T, List<V>> get,
            BiConsumer<B, List<V>> set,
            String indonesian,
            String english) {
        return unless(List::isEmpty, name, shape, get, set, indonesian, english);
    }

    private <V> FieldTable<T, B> unless(
            Predicate<V> isLeftOut,
            String name,
            Shape<V> shape,
            Function<T, ? extends V> get,
            BiConsumer<B, V> set,
            String indonesian,
            String english) {
        Field.Getter<T, V> getter = owner -> {
            V value = get.apply(owner);
            return isLeftOut.test(value) ? null : value;
        };
        fields.add(new Field<>(name, false, shape, getter, set, Wording.of(indonesian, english)));
        return this;
    }

    /** Ends the table. */
    public ObjectShape<T, B> end() {
        return end(builder -> true, noun);
    }

    /** Ends the table of a type of which some values, though every member is well-formed, can't be. */
    public ObjectShape<T, B> end(Predicate<B> canBuild, Wording needed) {
        return new ObjectShape<>(noun, newBuilder, build, fields, canBuild, needed);
    }
}
