package dev.selaras.format;

import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationBuilder;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of an elaboration. */
final class ElaborationFields {

    static final ObjectShape<Elaboration, ElaborationBuilder> SHAPE = ObjectShape.of(
                    "penjabaran", "an elaboration", ElaborationBuilder::new, ElaborationBuilder::build)
            .optional(
                    "text",
                    Shapes.STATEMENT,
                    Elaboration::getText,
                    ElaborationBuilder::text,
                    "Penjelasan.",
                    "The explanation.")
            .list(
                    "points",
                    ElaborationPointFields.SHAPE,
                    Elaboration::getPoints,
                    ElaborationBuilder::addAllPoints,
                    "Butir-butir yang dirinci.",
                    "The points listed.")
            .end();

    private ElaborationFields() {}
}
