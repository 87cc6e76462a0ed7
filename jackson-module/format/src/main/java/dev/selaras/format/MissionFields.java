package dev.selaras.format;

import dev.selaras.core.model.Mission;
import dev.selaras.core.model.MissionBuilder;
import dev.selaras.format.shape.FieldTable;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;

/** The fields of a mission. */
final class MissionFields {

    static final ObjectShape<Mission, MissionBuilder> SHAPE = FieldTable.ofElement(
                    "misi",
                    "a mission",
                    MissionBuilder::new,
                    MissionBuilder::build,
                    MissionBuilder::id,
                    MissionBuilder::number)
            .required(
                    "statement",
                    Shapes.STATEMENT,
                    Mission::getStatement,
                    MissionBuilder::statement,
                    "Misi persis seperti tercetak.",
                    "The mission just as printed.")
            .list(
                    "pillars",
                    TextShapes.REF,
                    Mission::getPillars,
                    MissionBuilder::addAllPillars,
                    "Pokok visi yang didukung misi ini.",
                    "The pillars this mission serves.")
            .optional(
                    "elaboration",
                    ElaborationFields.SHAPE,
                    Mission::getElaboration,
                    MissionBuilder::elaboration,
                    "Penjabaran misi.",
                    "What the mission means in more words.")
            .codes(Mission::getCodes, MissionBuilder::putAllCodes)
            .end();

    private MissionFields() {}
}
