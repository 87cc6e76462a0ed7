package dev.selaras.format;

import dev.selaras.core.model.TargetYears;
import dev.selaras.core.model.TargetYearsBuilder;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of the target years. */
final class TargetYearsFields {

    static final ObjectShape<TargetYears, TargetYearsBuilder> SHAPE = ObjectShape.of(
                    "tahun target", "the target years", TargetYearsBuilder::new, TargetYearsBuilder::build)
            .list(
                    "mandatory",
                    Shapes.YEAR,
                    TargetYears::getMandatory,
                    TargetYearsBuilder::addAllMandatory,
                    "Tahun yang wajib bernilai pada setiap indikator.",
                    "Years that every indicator must have.")
            .list(
                    "optional",
                    Shapes.YEAR,
                    TargetYears::getOptional,
                    TargetYearsBuilder::addAllOptional,
                    "Tahun yang boleh kosong.",
                    "Years that may be left open.")
            .list(
                    "forward",
                    Shapes.YEAR,
                    TargetYears::getForward,
                    TargetYearsBuilder::addAllForward,
                    "Tahun prakiraan maju setelah periode.",
                    "Years after the period, estimated forward.")
            .end();

    private TargetYearsFields() {}
}
