package dev.selaras.validation.profile;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.PlanType;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shape;
import dev.selaras.format.shape.Shapes;
import java.util.Collection;
import java.util.List;

/** The fields of an adjustment. */
final class AdjustmentFields {

    private AdjustmentFields() {}

    static ObjectShape<Adjustment, AdjustmentBuilder> shape(Collection<String> codes) {
        Shape<List<String>> rules = Shapes.checked(
                Shapes.listOf(Shapes.ruleCode(codes)),
                list -> !list.isEmpty(),
                Wording.of("daftar kode aturan, paling sedikit satu", "a list of codes of rules, one at least"),
                out -> out.with("minItems", 1));
        return ObjectShape.of("penyesuaian", "an adjustment", AdjustmentBuilder::new, AdjustmentBuilder::build)
                .required(
                        "rules",
                        rules,
                        Adjustment::getRules,
                        AdjustmentBuilder::addAllRules,
                        "Aturan yang disesuaikan.",
                        "The rules that are adjusted.")
                .required(
                        "weight",
                        Shapes.oneOf(Weight.class),
                        Adjustment::getWeight,
                        AdjustmentBuilder::weight,
                        "Bobot temuannya; \"OFF\" mematikan aturan.",
                        "How much findings weigh; \"OFF\" switches the rules off.")
                .list(
                        "types",
                        Shapes.oneOf(PlanType.class),
                        Adjustment::getTypes,
                        AdjustmentBuilder::addAllTypes,
                        "Hanya untuk jenis rencana ini.",
                        "Only for these types of plan.")
                .optional(
                        "kecamatan",
                        Shapes.TRUTH,
                        Adjustment::getKecamatan,
                        AdjustmentBuilder::kecamatan,
                        "true: hanya rencana kecamatan; false: hanya rencana lainnya.",
                        "true: only plans of a kecamatan; false: only other plans.")
                .optional(
                        "beginsFrom",
                        Shapes.YEAR,
                        Adjustment::getBeginsFrom,
                        AdjustmentBuilder::beginsFrom,
                        "Hanya rencana yang dimulai pada tahun ini atau sesudahnya.",
                        "Only plans that begin in this year or later.")
                .optional(
                        "beginsUntil",
                        Shapes.YEAR,
                        Adjustment::getBeginsUntil,
                        AdjustmentBuilder::beginsUntil,
                        "Hanya rencana yang dimulai pada tahun ini atau sebelumnya.",
                        "Only plans that begin in this year or earlier.")
                .end();
    }
}
