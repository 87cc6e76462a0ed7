package dev.selaras.format;

import dev.selaras.core.model.Vision;
import dev.selaras.core.model.VisionBuilder;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a vision. */
final class VisionFields {

    static final ObjectShape<Vision, VisionBuilder> SHAPE = ObjectShape.of(
                    "visi", "a vision", VisionBuilder::new, VisionBuilder::build)
            .required(
                    "id",
                    Shapes.ID,
                    Vision::getId,
                    VisionBuilder::id,
                    "Nama pendek yang dirujuk unsur lain; tidak boleh berulang dalam satu rencana.",
                    "The short name that others refer to; unique within a plan.")
            .optional(
                    "number",
                    Shapes.STRING,
                    Vision::getNumber,
                    VisionBuilder::number,
                    "Nomor resmi seperti tercetak, tanpa titik penutup.",
                    "The official number as printed, without a closing dot.")
            .required(
                    "statement",
                    Shapes.STATEMENT,
                    Vision::getStatement,
                    VisionBuilder::statement,
                    "Visi persis seperti tercetak, tanpa tanda kutip.",
                    "The vision just as printed, without quotation marks.")
            .optional(
                    "shortForm",
                    Shapes.STATEMENT,
                    Vision::getShortForm,
                    VisionBuilder::shortForm,
                    "Bentuk singkat yang dikenal umum.",
                    "The popular short form.")
            .optional(
                    "synthesis",
                    Shapes.STATEMENT,
                    Vision::getSynthesis,
                    VisionBuilder::synthesis,
                    "Makna visi secara keseluruhan.",
                    "What the vision means as a whole.")
            .end();

    private VisionFields() {}
}
