package dev.selaras.format;

import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.IndicatorFamily;
import dev.selaras.core.model.Milestone;
import dev.selaras.format.shape.FieldTable;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;

/** The fields of an indicator. */
final class IndicatorFields {

    static final ObjectShape<Indicator, IndicatorBuilder> SHAPE = FieldTable.ofElement(
                    "indikator",
                    "an indicator",
                    IndicatorBuilder::new,
                    IndicatorBuilder::build,
                    IndicatorBuilder::id,
                    IndicatorBuilder::number)
            .required(
                    "measures",
                    TextShapes.REF,
                    Indicator::getMeasures,
                    IndicatorBuilder::measures,
                    "Yang diukur: tujuan atau sasaran, atau misi, pokok visi, atau visi.",
                    "What is measured: a goal or a target, or else a mission, a pillar or the vision.")
            .optional(
                    "repeats",
                    TextShapes.REF,
                    Indicator::getRepeats,
                    IndicatorBuilder::repeats,
                    "Indikator rencana di atasnya yang target tahunannya diulang di sini.",
                    "The indicator of a higher plan whose yearly values are set again here.")
            .required(
                    "name",
                    Shapes.STATEMENT,
                    Indicator::getName,
                    IndicatorBuilder::name,
                    "Nama indikator.",
                    "The name of the indicator.")
            .optional(
                    "unit",
                    Shapes.STRING,
                    Indicator::getUnit,
                    IndicatorBuilder::unit,
                    "Satuan seperti tercetak.",
                    "The unit as printed.")
            .optional(
                    "direction",
                    Shapes.oneOf(Direction.class),
                    Indicator::getDirection,
                    IndicatorBuilder::direction,
                    "Arah yang diharapkan.",
                    "Which way it should move.")
            .optional(
                    "aggregation",
                    Shapes.oneOf(Aggregation.class),
                    Indicator::getAggregation,
                    IndicatorBuilder::aggregation,
                    "Cara nilai tahunan membentuk nilai periode, dan triwulan atau bulan membentuk nilai tahun.",
                    "How its years make up the period, and quarters or months a year.")
            .optional(
                    "baseline",
                    ConditionFields.SHAPE,
                    Indicator::getBaseline,
                    IndicatorBuilder::baseline,
                    "Kondisi awal.",
                    "Where it stood before the plan.")
            .values(
                    "milestones",
                    Shapes.byYear(Milestone::of, Milestone::getYear, Milestone::getValue),
                    Indicator::getMilestones,
                    IndicatorBuilder::addAllMilestones,
                    "Target tahunan: nilai per tahun.",
                    "The value to reach in each year.")
            .optional(
                    "endState",
                    ConditionFields.SHAPE,
                    Indicator::getEndState,
                    IndicatorBuilder::endState,
                    "Kondisi akhir.",
                    "Where it should stand at the end.")
            .values(
                    "actuals",
                    Shapes.byPeriod(Actual::of, Actual::getPeriod, Actual::getValue),
                    Indicator::getActuals,
                    IndicatorBuilder::addAllActuals,
                    "Realisasi: nilai per tahun, triwulan, atau bulan.",
                    "What was reached in each year, quarter or month.")
            .optional(
                    "definition",
                    Shapes.STATEMENT,
                    Indicator::getDefinition,
                    IndicatorBuilder::definition,
                    "Definisi operasional.",
                    "What exactly is measured.")
            .optional(
                    "formula",
                    Shapes.STATEMENT,
                    Indicator::getFormula,
                    IndicatorBuilder::formula,
                    "Rumus perhitungan.",
                    "How the value is worked out.")
            .optional(
                    "source",
                    Shapes.STATEMENT,
                    Indicator::getSource,
                    IndicatorBuilder::source,
                    "Sumber data.",
                    "Where the data come from.")
            .list(
                    "responsible",
                    Shapes.STRING,
                    Indicator::getResponsible,
                    IndicatorBuilder::addAllResponsible,
                    "Perangkat daerah penanggung jawab.",
                    "The units that answer for it.")
            .list(
                    "families",
                    Shapes.oneOf(IndicatorFamily.class),
                    Indicator::getFamilies,
                    IndicatorBuilder::addAllFamilies,
                    "Kelompok resmi: IKU, IKD, IKK.",
                    "The official sets it belongs to: IKU, IKD, IKK.")
            .optional(
                    "scale",
                    Shapes.STRING,
                    Indicator::getScale,
                    IndicatorBuilder::scale,
                    "Skala predikat: BPK, SAKIP, LEVEL, atau nama dalam scales rencana.",
                    "The scale of its grades: BPK, SAKIP, LEVEL or a name in the plan's scales.")
            .codes(Indicator::getCodes, IndicatorBuilder::putAllCodes)
            .list(
                    "tags",
                    Shapes.STRING,
                    Indicator::getTags,
                    IndicatorBuilder::addAllTags,
                    "Label bebas.",
                    "Free labels.")
            .end();

    private IndicatorFields() {}
}
