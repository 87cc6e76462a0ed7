package dev.selaras.format;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.GoalBuilder;
import dev.selaras.format.shape.FieldTable;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;

/** The fields of a goal. */
final class GoalFields {

    static final ObjectShape<Goal, GoalBuilder> SHAPE = FieldTable.ofElement(
                    "tujuan", "a goal", GoalBuilder::new, GoalBuilder::build, GoalBuilder::id, GoalBuilder::number)
            .required(
                    "statement",
                    Shapes.STATEMENT,
                    Goal::getStatement,
                    GoalBuilder::statement,
                    "Tujuan persis seperti tercetak.",
                    "The goal just as printed.")
            .list(
                    "missions",
                    TextShapes.REF,
                    Goal::getMissions,
                    GoalBuilder::addAllMissions,
                    "Misi yang didukung tujuan ini.",
                    "The missions this goal serves.")
            .list(
                    "issues",
                    TextShapes.REF,
                    Goal::getIssues,
                    GoalBuilder::addAllIssues,
                    "Isu strategis yang dijawab tujuan ini.",
                    "The strategic issues this goal answers.")
            .list(
                    "derivedFrom",
                    TextShapes.REF,
                    Goal::getDerivedFrom,
                    GoalBuilder::addAllDerivedFrom,
                    "Sasaran rencana yang lebih tinggi yang menjadi dasar tujuan ini.",
                    "The targets of a higher plan that this goal derives from.")
            .codes(Goal::getCodes, GoalBuilder::putAllCodes)
            .end();

    private GoalFields() {}
}
