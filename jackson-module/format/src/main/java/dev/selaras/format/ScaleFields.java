package dev.selaras.format;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.ScaleCategory;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shape;
import dev.selaras.format.shape.Shapes;
import java.util.List;

/** The fields of a scale. */
final class ScaleFields {

    private static final Shape<List<ScaleCategory>> CATEGORIES = Shapes.checked(
            Shapes.listOf(ScaleCategoryFields.SHAPE),
            Scale::canOrder,
            Wording.of(
                    "daftar predikat, paling sedikit satu, tanpa kode yang kosong atau berulang,"
                            + " tanpa skor yang termasuk dua predikat",
                    "a list of categories, one at least, no code blank or twice, no score in two of them"),
            out -> out.with("minItems", 1));

    static final ObjectShape<Scale, Draft> SHAPE = ObjectShape.of("skala", "a scale", Draft::new, Draft::end)
            .required(
                    "name",
                    Shapes.STRING,
                    Scale::getName,
                    (draft, name) -> draft.name = name,
                    "Nama yang dirujuk indikator; mendahului skala bawaan bernama sama.",
                    "The name that indicators refer to; it comes before a built-in scale of that name.")
            .required(
                    "order",
                    Shapes.oneOf(Order.class),
                    scale -> scale.isBestFirst() ? Order.BEST_FIRST : Order.BEST_LAST,
                    (draft, order) -> draft.order = order,
                    "Apakah yang terbaik ditulis pertama atau terakhir.",
                    "Whether the best is written first or last.")
            .required(
                    "categories",
                    CATEGORIES,
                    Scale::getCategories,
                    (draft, categories) -> draft.categories = categories,
                    "Predikat menurut urutannya.",
                    "The categories in their order.")
            .end();

    private ScaleFields() {}

    /** Which end of the list is the best. */
    enum Order {
        BEST_FIRST,
        BEST_LAST
    }

    /** What was read of a scale so far. */
    static final class Draft {

        private String name = "";
        private Order order = Order.BEST_FIRST;
        private List<ScaleCategory> categories = List.of();

        Scale end() {
            return Scale.of(name, order == Order.BEST_FIRST, categories);
        }
    }
}
