package dev.selaras.format;

import dev.selaras.core.model.Factor;
import dev.selaras.core.model.FactorBuilder;
import dev.selaras.core.model.FactorKind;
import dev.selaras.format.shape.FieldTable;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a factor. */
final class FactorFields {

    static final ObjectShape<Factor, FactorBuilder> SHAPE = FieldTable.ofElement(
                    "faktor",
                    "a factor",
                    FactorBuilder::new,
                    FactorBuilder::build,
                    FactorBuilder::id,
                    FactorBuilder::number)
            .required(
                    "kind",
                    Shapes.oneOf(FactorKind.class),
                    Factor::getKind,
                    FactorBuilder::kind,
                    "Penghambat (HINDERING) atau pendorong (DRIVING).",
                    "Hindering (HINDERING) or driving (DRIVING).")
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
