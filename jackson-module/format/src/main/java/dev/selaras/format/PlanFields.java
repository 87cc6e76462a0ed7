package dev.selaras.format;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.PlanType;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;

/** The fields of a plan. */
final class PlanFields {

    /** The version of the format that is written and read. */
    static final ObjectShape<Plan, PlanBuilder> SHAPE = ObjectShape.of(
                    "rencana", "a plan", PlanBuilder::new, PlanBuilder::build)
            .required(
                    "selaras",
                    Shapes.version(Format.VERSION),
                    plan -> Format.VERSION,
                    (builder, version) -> {},
                    "Versi format; selalu \"1\".",
                    "The version of the format; always \"1\".")
            .required(
                    "id",
                    TextShapes.ID,
                    Plan::getId,
                    PlanBuilder::id,
                    "Nama pendek yang dirujuk rencana lain.",
                    "The short name that other plans refer to.")
            .required(
                    "type",
                    Shapes.oneOf(PlanType.class),
                    Plan::getType,
                    PlanBuilder::type,
                    "Jenis dokumen.",
                    "The kind of document.")
            .optional(
                    "version",
                    TextShapes.PLAN_VERSION,
                    Plan::getVersion,
                    PlanBuilder::version,
                    "Rancangan (\"DRAFT\"), ditetapkan (\"ENACTED\"), atau perubahan ke-n (\"AMENDED-n\"); ditetapkan bila"
                            + " tidak disebut.",
                    "Drafted (\"DRAFT\"), enacted (\"ENACTED\") or amended for the nth time (\"AMENDED-n\"); enacted if"
                            + " not given.")
            .required("title", Shapes.STATEMENT, Plan::getTitle, PlanBuilder::title, "Judul dokumen.", "The title.")
            .defaulted(
                    "language",
                    TextShapes.LANGUAGE,
                    Plan::getLanguage,
                    PlanBuilder::language,
                    "Bahasa dokumen; \"id\" bila tidak disebut.",
                    "The language of the document; \"id\" if not given.")
            .defaulted(
                    "numbers",
                    Shapes.numberConvention(),
                    Plan::getNumbers,
                    PlanBuilder::numbers,
                    "Penulisan bilangan: \"id\" berkoma desimal, \"en\" bertitik desimal; \"id\" bila tidak disebut.",
                    "How numbers are written: \"id\" with a decimal comma, \"en\" with a decimal point; \"id\" if not given.")
            .required(
                    "region",
                    RegionFields.SHAPE,
                    Plan::getRegion,
                    PlanBuilder::region,
                    "Wilayah yang direncanakan.",
                    "The region the plan is for.")
            .optional(
                    "unit",
                    Shapes.later(() -> OrganisationalUnitFields.SHAPE),
                    Plan::getUnit,
                    PlanBuilder::unit,
                    "Perangkat daerah pemilik rencana; tidak ada untuk rencana seluruh wilayah.",
                    "The unit whose plan it is; left out for a plan of the whole region.")
            .required(
                    "period",
                    PeriodFields.SHAPE,
                    Plan::getPeriod,
                    PlanBuilder::period,
                    "Periode pada judul rencana.",
                    "The years on the plan's label.")
            .optional(
                    "targetYears",
                    TargetYearsFields.SHAPE,
                    Plan::getTargetYears,
                    PlanBuilder::targetYears,
                    "Tahun target, bila berbeda dari periode.",
                    "The years with values, if they differ from the period.")
            .list(
                    "scales",
                    Shapes.later(() -> ScaleFields.SHAPE),
                    Plan::getScales,
                    PlanBuilder::addAllScales,
                    "Skala predikat milik rencana ini, di luar BPK, SAKIP, dan LEVEL.",
                    "The scales of this plan's own, besides BPK, SAKIP and LEVEL.")
            .list(
                    "legalBasis",
                    Shapes.STRING,
                    Plan::getLegalBasis,
                    PlanBuilder::addAllLegalBasis,
                    "Peraturan yang menetapkan rencana.",
                    "The regulations that enact the plan.")
            .list(
                    "upperPlans",
                    TextShapes.ID,
                    Plan::getUpperPlans,
                    PlanBuilder::addAllUpperPlans,
                    "Rencana yang wajib dipedomani.",
                    "The plans this one has to follow.")
            .optional("motto", Shapes.STATEMENT, Plan::getMotto, PlanBuilder::motto, "Semboyan.", "The motto.")
            .optional("vision", VisionFields.SHAPE, Plan::getVision, PlanBuilder::vision, "Visi.", "The vision.")
            .list(
                    "pillars",
                    PillarFields.SHAPE,
                    Plan::getPillars,
                    PlanBuilder::addAllPillars,
                    "Pokok-pokok visi.",
                    "The pillars of the vision.")
            .list(
                    "missions",
                    MissionFields.SHAPE,
                    Plan::getMissions,
                    PlanBuilder::addAllMissions,
                    "Misi.",
                    "The missions.")
            .list(
                    "problems",
                    ProblemFields.SHAPE,
                    Plan::getProblems,
                    PlanBuilder::addAllProblems,
                    "Permasalahan.",
                    "The problems.")
            .list(
                    "issues",
                    StrategicIssueFields.SHAPE,
                    Plan::getIssues,
                    PlanBuilder::addAllIssues,
                    "Isu strategis.",
                    "The strategic issues.")
            .list(
                    "factors",
                    Shapes.later(() -> FactorFields.SHAPE),
                    Plan::getFactors,
                    PlanBuilder::addAllFactors,
                    "Faktor penghambat dan pendorong.",
                    "What hinders and what drives.")
            .list(
                    "adoptions",
                    Shapes.later(() -> AdoptionFields.SHAPE),
                    Plan::getAdoptions,
                    PlanBuilder::addAllAdoptions,
                    "Adopsi dari rencana lain.",
                    "What is taken over from other plans.")
            .list("goals", GoalFields.SHAPE, Plan::getGoals, PlanBuilder::addAllGoals, "Tujuan.", "The goals.")
            .list(
                    "targets",
                    TargetFields.SHAPE,
                    Plan::getTargets,
                    PlanBuilder::addAllTargets,
                    "Sasaran.",
                    "The targets.")
            .list(
                    "indicators",
                    IndicatorFields.SHAPE,
                    Plan::getIndicators,
                    PlanBuilder::addAllIndicators,
                    "Indikator.",
                    "The indicators.")
            .end();

    private PlanFields() {}
}
