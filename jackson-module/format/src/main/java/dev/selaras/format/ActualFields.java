package dev.selaras.format;

import dev.selaras.core.model.Actual;
import dev.selaras.core.model.ActualBuilder;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;

/** The fields of an actual value that stands alone; an indicator writes its own by period. */
final class ActualFields {

    static final ObjectShape<Actual, ActualBuilder> SHAPE = ObjectShape.of(
                    "realisasi", "an actual value", ActualBuilder::new, ActualBuilder::build)
            .required(
                    "period",
                    TextShapes.REPORTING_PERIOD,
                    Actual::getPeriod,
                    ActualBuilder::period,
                    "Tahun, triwulan, atau bulan.",
                    "The year, quarter or month.")
            .required(
                    "value",
                    Shapes.CELL,
                    Actual::getValue,
                    ActualBuilder::value,
                    "Nilai seperti tercetak.",
                    "The value as printed.")
            .end();

    private ActualFields() {}
}
