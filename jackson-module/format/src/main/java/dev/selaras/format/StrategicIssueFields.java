package dev.selaras.format;

import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.StrategicIssueBuilder;
import dev.selaras.format.shape.FieldTable;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;

/** The fields of a strategic issue. */
final class StrategicIssueFields {

    static final ObjectShape<StrategicIssue, StrategicIssueBuilder> SHAPE = FieldTable.ofElement(
                    "isu strategis",
                    "a strategic issue",
                    StrategicIssueBuilder::new,
                    StrategicIssueBuilder::build,
                    StrategicIssueBuilder::id,
                    StrategicIssueBuilder::number)
            .required(
                    "statement",
                    Shapes.STATEMENT,
                    StrategicIssue::getStatement,
                    StrategicIssueBuilder::statement,
                    "Isu persis seperti tercetak.",
                    "The issue just as printed.")
            .list(
                    "problems",
                    TextShapes.REF,
                    StrategicIssue::getProblems,
                    StrategicIssueBuilder::addAllProblems,
                    "Permasalahan yang melatarbelakangi isu ini.",
                    "The problems the issue sums up.")
            .end();

    private StrategicIssueFields() {}
}
