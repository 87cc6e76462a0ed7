package dev.selaras.format;

import dev.selaras.core.model.Problem;
import dev.selaras.core.model.ProblemBuilder;
import dev.selaras.core.model.ProblemLevel;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a problem. */
final class ProblemFields {

    static final ObjectShape<Problem, ProblemBuilder> SHAPE = ObjectShape.of(
                    "permasalahan", "a problem", ProblemBuilder::new, ProblemBuilder::build)
            .required(
                    "id",
                    Shapes.ID,
                    Problem::getId,
                    ProblemBuilder::id,
                    "Nama pendek yang dirujuk unsur lain; tidak boleh berulang dalam satu rencana.",
                    "The short name that others refer to; unique within a plan.")
            .optional(
                    "number",
                    Shapes.STRING,
                    Problem::getNumber,
                    ProblemBuilder::number,
                    "Nomor resmi seperti tercetak, tanpa titik penutup.",
                    "The official number as printed, without a closing dot.")
            .required(
                    "statement",
                    Shapes.STATEMENT,
                    Problem::getStatement,
                    ProblemBuilder::statement,
                    "Permasalahan persis seperti tercetak.",
                    "The problem just as printed.")
            .optional(
                    "level",
                    Shapes.oneOf(ProblemLevel.class),
                    Problem::getLevel,
                    ProblemBuilder::level,
                    "Kedalaman: masalah pokok, masalah, atau akar masalah.",
                    "How deep: main problem, problem or root cause.")
            .optional(
                    "parent",
                    Shapes.REF,
                    Problem::getParent,
                    ProblemBuilder::parent,
                    "Permasalahan yang memuat atau diakibatkan oleh masalah ini.",
                    "The problem that this is a part or a cause of.")
            .end();

    private ProblemFields() {}
}
