package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Mission;
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
 * Finds the vision and each mission of a plan's own where those of an elected head should stand: in the plans of
 * units, a kecamatan among them, since 2018, and in transitional plans. What an adoption puts in local words is not the plan's own.
 */
@RuleInfo(
        code = "vision-not-expected",
        severity = Severity.INFO,
        looksAt = {Vision.class, Mission.class},
        summary =
                @Bilingual(
                        id = "Visi atau misi sendiri yang tidak lazim",
                        en = "Vision or mission of its own where none is expected"),
        message =
                @Bilingual(
                        id =
                                "Rencana jenis ini tidak lagi memuat visi dan misi sendiri, padahal rencana ini menyatakan \"{0}\".",
                        en =
                                "Plans of this type no longer state a vision or missions of their own, but this one states \"{0}\"."),
        mend =
                @Bilingual(
                        id =
                                "Hapus visi atau misi ini, atau sebutkan asalnya pada \"localisedAs\" dalam \"adoptions\".",
                        en = "Take it out, or say in the \"localisedAs\" of \"adoptions\" what it comes from."),
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
                    from = 2018)
        },
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA",
                  "goals": [ { "id": "T1", "number": "1", "statement": "Meningkatnya kecerdasan masyarakat",
                               "missions": [ "M1" ], "issues": [ "IS1" ], "derivedFrom": [ "contoh#S1" ] },
                             { "id": "T2", "number": "2", "statement": "Meningkatnya kesejahteraan keluarga",
                               "missions": [ "M2" ], "issues": [ "IS2" ], "derivedFrom": [ "contoh#S2" ] } ],
                  "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" },
                  "adoptions": [ { "id": "A1", "mode": "LOCALISED", "plan": "contoh",
                                   "elements": [ { "ref": "M1", "localisedAs": "M1" },
                                                 { "ref": "M2", "localisedAs": "M2" } ] } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA",
                  "goals": [ { "id": "T1", "number": "1", "statement": "Meningkatnya kecerdasan masyarakat",
                               "missions": [ "M1" ], "issues": [ "IS1" ], "derivedFrom": [ "contoh#S1" ] },
                             { "id": "T2", "number": "2", "statement": "Meningkatnya kesejahteraan keluarga",
                               "missions": [ "M2" ], "issues": [ "IS2" ], "derivedFrom": [ "contoh#S2" ] } ],
                  "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" },
                  "adoptions": [ { "id": "A1", "mode": "LOCALISED", "plan": "contoh",
                                   "elements": [ { "ref": "V1", "localisedAs": "V1" },
                                                 { "ref": "M1", "localisedAs": "M1" },
                                                 { "ref": "M2", "localisedAs": "M2" } ] } ] }
                """)
public final class VisionNotExpected implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return Stream.<Node<? extends PlanElement>>concat(
                        graph.all(Vision.class).stream(), graph.all(Mission.class).stream())
                .filter(node -> !node.hasChild(Adoption.class))
                .map(node -> Flaw.at(node, node.text()))
                .toList();
    }
}
