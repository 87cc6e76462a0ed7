package dev.selaras.format;

import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.PillarBuilder;
import dev.selaras.format.shape.FieldTable;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a pillar. */
final class PillarFields {

    static final ObjectShape<Pillar, PillarBuilder> SHAPE = FieldTable.ofElement(
                    "pokok visi",
                    "a pillar",
                    PillarBuilder::new,
                    PillarBuilder::build,
                    PillarBuilder::id,
                    PillarBuilder::number)
            .required(
                    "label",
                    Shapes.STATEMENT,
                    Pillar::getLabel,
                    PillarBuilder::label,
                    "Kata atau frasa dari visi.",
                    "The word or phrase from the vision.")
            .optional(
                    "meaning",
                    Shapes.STATEMENT,
                    Pillar::getMeaning,
                    PillarBuilder::meaning,
                    "Makna kata atau frasa itu.",
                    "What the word or phrase means.")
            .end();

    private PillarFields() {}
}
