package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Vision;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds plans with a vision or missions of their own where those of an elected head should stand: the plans of a
 * kecamatan since 2018, and transitional plans. What an adoption puts in local words is not the plan's own.
 */
@RuleInfo(
        code = "vision-not-expected",
        severity = Severity.INFO,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Visi atau misi sendiri yang tidak lazim", en = "Own vision or mission not expected"),
        message =
                @Bilingual(
                        id = "Rencana jenis ini tidak lagi memuat visi dan misi sendiri, tetapi memuat \"{0}\".",
                        en =
                                "A plan of this type states no vision and no missions of its own, but this one has \"{0}\"."),
        mend =
                @Bilingual(
                        id = "Hapus visi dan misi ini, atau sebutkan asalnya pada \"localisedAs\" dalam \"adoptions\".",
                        en = "Take them out, or say in the \"localisedAs\" of \"adoptions\" what they come from."),
        why =
                @Bilingual(
                        id = "Perangkat daerah mendukung visi kepala daerah; visi sendiri membelah arah pembangunan.",
                        en = "Units serve the vision of the elected head; one of their own leads another way."),
        sources = {
            @Source(
                    value = @Bilingual(id = "UU 23/2014", en = "Act 23/2014 on regional government"),
                    kind = Source.Kind.UNREAD_REGULATION),
            @Source(
                    value = @Bilingual(id = "Permendagri 86/2017", en = "Home Affairs regulation 86/2017"),
                    kind = Source.Kind.UNREAD_REGULATION)
        },
        appliesTo = {
            @AppliesTo(PlanType.RPD),
            @AppliesTo(
                    value = {PlanType.RENSTRA, PlanType.RENJA},
                    kecamatan = true,
                    from = 2018)
        },
        since = "0.1",
        bad = """
                { "type": "RENJA", "period": { "start": 2026, "end": 2026 },
                  "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" } }
                """,
        good = """
                { "id": "lain", "type": "RENJA", "period": { "start": 2026, "end": 2026 },
                  "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" },
                  "adoptions": [ { "id": "A1", "mode": "LOCALISED", "plan": "contoh",
                                   "elements": [ { "ref": "V1", "localisedAs": "V1" },
                                                 { "ref": "M1", "localisedAs": "M1" },
                                                 { "ref": "M2", "localisedAs": "M2" } ] } ] }
                """)
public final class VisionNotExpected implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Node<? extends PlanElement>> own = Stream.<Node<? extends PlanElement>>concat(
                        graph.all(Vision.class).stream(), graph.all(Mission.class).stream())
                .filter(node -> !node.hasChild(Adoption.class))
                .toList();
        return own.stream()
                .limit(1)
                .map(first -> Flaw.at(first, first.text()).and(own.subList(1, own.size())))
                .toList();
    }
}
