package dev.selaras.format;

import dev.selaras.core.model.Factor;
import dev.selaras.core.model.FactorBuilder;
import dev.selaras.core.model.FactorKind;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a factor. */
final class FactorFields {

    static final ObjectShape<Factor, FactorBuilder> SHAPE = ObjectShape.of(
                    "faktor", "a factor", FactorBuilder::new, FactorBuilder::build)
            .required(
                    "id",
                    Shapes.ID,
                    Factor::getId,
                    FactorBuilder::id,
                    "Nama pendek yang dirujuk unsur lain; tidak boleh berulang dalam satu rencana.",
                    "The short name that others refer to; unique within a plan.")
            .optional(
                    "number",
                    Shapes.STRING,
                    Factor::getNumber,
                    FactorBuilder::number,
                    "Nomor resmi seperti tercetak, tanpa titik penutup.",
                    "The official number as printed, without a closing dot.")
            .required(
                    "kind",
                    Shapes.oneOf(FactorKind.class),
                    Factor::getKind,
                    FactorBuilder::kind,
                    "Penghambat (HINDERING) atau pendorong (DRIVING).",
                    "Hindering or driving.")
            .required(
                    "statement",
                    Shapes.STATEMENT,
                    Factor::getStatement,
                    FactorBuilder::statement,
                    "Faktor persis seperti tercetak.",
                    "The factor just as printed.")
            .end();

    private FactorFields() {}
}
