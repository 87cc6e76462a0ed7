package dev.selaras.format;

import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.PillarBuilder;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a pillar. */
final class PillarFields {

    static final ObjectShape<Pillar, PillarBuilder> SHAPE = ObjectShape.of(
                    "pokok visi", "a pillar", PillarBuilder::new, PillarBuilder::build)
            .required(
                    "id",
                    Shapes.ID,
                    Pillar::getId,
                    PillarBuilder::id,
                    "Nama pendek yang dirujuk unsur lain; tidak boleh berulang dalam satu rencana.",
                    "The short name that others refer to; unique within a plan.")
            .optional(
                    "number",
                    Shapes.STRING,
                    Pillar::getNumber,
                    PillarBuilder::number,
                    "Nomor resmi seperti tercetak, tanpa titik penutup.",
                    "The official number as printed, without a closing dot.")
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
