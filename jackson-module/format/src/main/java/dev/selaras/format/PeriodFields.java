package dev.selaras.format;

import dev.selaras.core.model.Period;
import dev.selaras.core.model.PeriodBuilder;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a period. */
final class PeriodFields {

    static final ObjectShape<Period, PeriodBuilder> SHAPE = ObjectShape.of(
                    "periode", "a period", PeriodBuilder::new, PeriodBuilder::build)
            .required(
                    "start",
                    Shapes.YEAR,
                    Period::getStart,
                    PeriodBuilder::start,
                    "Tahun pertama pada judul periode.",
                    "The first year on the label.")
            .required(
                    "end",
                    Shapes.YEAR,
                    Period::getEnd,
                    PeriodBuilder::end,
                    "Tahun terakhir pada judul periode.",
                    "The last year on the label.")
            .end();

    private PeriodFields() {}
}
