package dev.selaras.format;

import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetBuilder;
import dev.selaras.format.shape.FieldTable;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;

/** The fields of a target. */
final class TargetFields {

    static final ObjectShape<Target, TargetBuilder> SHAPE = FieldTable.ofElement(
                    "sasaran",
                    "a target",
                    TargetBuilder::new,
                    TargetBuilder::build,
                    TargetBuilder::id,
                    TargetBuilder::number)
            .required(
                    "statement",
                    Shapes.STATEMENT,
                    Target::getStatement,
                    TargetBuilder::statement,
                    "Sasaran persis seperti tercetak.",
                    "The target just as printed.")
            .list(
                    "goals",
                    TextShapes.REF,
                    Target::getGoals,
                    TargetBuilder::addAllGoals,
                    "Tujuan yang didukung sasaran ini.",
                    "The goals this target helps to reach.")
            .list(
                    "goalIndicators",
                    TextShapes.REF,
                    Target::getGoalIndicators,
                    TargetBuilder::addAllGoalIndicators,
                    "Indikator tujuan tempat sasaran ini bergantung, bila disusun demikian.",
                    "The goal indicators it hangs from, where a plan is built so.")
            .list(
                    "missions",
                    TextShapes.REF,
                    Target::getMissions,
                    TargetBuilder::addAllMissions,
                    "Misi yang didukung langsung, untuk sasaran pokok RPJPD.",
                    "The missions served directly, for main targets of an RPJPD.")
            .list(
                    "issues",
                    TextShapes.REF,
                    Target::getIssues,
                    TargetBuilder::addAllIssues,
                    "Isu strategis yang dijawab sasaran ini.",
                    "The strategic issues this target answers.")
            .codes(Target::getCodes, TargetBuilder::putAllCodes)
            .end();

    private TargetFields() {}
}
