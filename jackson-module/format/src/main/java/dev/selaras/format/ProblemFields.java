package dev.selaras.format;

import dev.selaras.core.model.Problem;
import dev.selaras.core.model.ProblemBuilder;
import dev.selaras.core.model.ProblemLevel;
import dev.selaras.format.shape.FieldTable;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;

/** The fields of a problem. */
final class ProblemFields {

    static final ObjectShape<Problem, ProblemBuilder> SHAPE = FieldTable.ofElement(
                    "permasalahan",
                    "a problem",
                    ProblemBuilder::new,
                    ProblemBuilder::build,
                    ProblemBuilder::id,
                    ProblemBuilder::number)
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
                    TextShapes.REF,
                    Problem::getParent,
                    ProblemBuilder::parent,
                    "Permasalahan yang memuat permasalahan ini atau disebabkan olehnya.",
                    "The problem that this is a part or a cause of.")
            .end();

    private ProblemFields() {}
}
