package dev.selaras.format;

import dev.selaras.core.model.Vision;
import dev.selaras.core.model.VisionBuilder;
import dev.selaras.format.shape.FieldTable;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a vision. */
final class VisionFields {

    static final ObjectShape<Vision, VisionBuilder> SHAPE = FieldTable.ofElement(
                    "visi",
                    "a vision",
                    VisionBuilder::new,
                    VisionBuilder::build,
                    VisionBuilder::id,
                    VisionBuilder::number)
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
