package dev.selaras.validation.waiver;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The fields of a file of waivers. */
final class WaiversFields {

    private static final String VERSION = "1";

    private static final Shape<List<Id>> ELEMENTS = Shapes.checked(
            Shapes.listOf(TextShapes.ID),
            ids -> !ids.isEmpty(),
            Wording.of("daftar id unsur, paling sedikit satu", "a list of ids of elements, one at least"),
            out -> out.with("minItems", 1));

    private static final Wording WAIVABLE = Wording.of(
            "kode aturan tentang rencana, misalnya \"baseline-missing\"; temuan tentang pengecualian tidak dapat dikecualikan",
            "the code of a rule about plans, such as \"baseline-missing\"; findings about waivers can't be waived");

    private WaiversFields() {}

    static ObjectShape<Waivers, WaiversBuilder> shape(Collection<String> codes, Predicate<String> canBeWaived) {
        Shape<String> rule = Shapes.checked(
                Shapes.ruleCode(codes),
                canBeWaived,
                WAIVABLE,
                out -> out.object(
                        "not",
                        () -> out.with(
                                "enum",
                                codes.stream()
                                        .filter(canBeWaived.negate())
                                        .sorted()
                                        .toList())));
        return ObjectShape.of("pengecualian", "waivers", WaiversBuilder::new, WaiversBuilder::build)
                .required(
                        "selaras-waivers",
                        Shapes.version(VERSION),
                        waivers -> VERSION,
                        (builder, version) -> {},
                        "Versi format; selalu \"1\".",
                        "The version of the format; always \"1\".")
                .list(
                        "waivers",
                        waiver(rule),
                        Waivers::getWaivers,
                        WaiversBuilder::addAllWaivers,
                        "Pengecualian, dalam urutan apa saja.",
                        "The waivers, in any order.")
                .end();
    }

    private static ObjectShape<Waiver, WaiverBuilder> waiver(Shape<String> rule) {
        return ObjectShape.of("satu pengecualian", "a waiver", WaiverBuilder::new, WaiverBuilder::build)
                .required(
                        "rule",
                        rule,
                        Waiver::getRule,
                        WaiverBuilder::rule,
                        "Aturan yang temuannya dikecualikan.",
                        "The rule whose findings are waived.")
                .optional(
                        "plan",
                        TextShapes.ID,
                        Waiver::getPlan,
                        WaiverBuilder::plan,
                        "Id rencana; bila tidak disebut, setiap rencana yang diperiksa.",
                        "The id of the plan; if not given, every plan that is checked.")
                .values(
                        "elements",
                        ELEMENTS,
                        Waiver::getElements,
                        WaiverBuilder::addAllElements,
                        "Id unsur tempat temuan; bila tidak disebut, seluruh rencana.",
                        "The ids of the elements with the findings; if not given, the whole plan.")
                .required(
                        "reason",
                        TextShapes.SAYING,
                        Waiver::getReason,
                        WaiverBuilder::reason,
                        "Mengapa temuan boleh dibiarkan.",
                        "Why the findings may stand.")
                .required(
                        "owner",
                        TextShapes.SAYING,
                        Waiver::getOwner,
                        WaiverBuilder::owner,
                        "Siapa yang bertanggung jawab.",
                        "Who answers for it.")
                .optional(
                        "legalBasis",
                        TextShapes.SAYING,
                        Waiver::getLegalBasis,
                        WaiverBuilder::legalBasis,
                        "Peraturan atau surat yang menjadi dasarnya.",
                        "The regulation or letter it rests on.")
                .required(
                        "validUntil",
                        TextShapes.DAY,
                        Waiver::getValidUntil,
                        WaiverBuilder::validUntil,
                        "Hari terakhir berlakunya.",
                        "The last day on which it holds.")
                .end();
    }
}
