package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Aim;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Chain;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds references to an element that exists but is of the wrong kind, in this plan or in another that is at hand. */
@RuleInfo(
        code = "reference-to-wrong-kind",
        severity = Severity.ERROR,
        looksAt = PlanElement.class,
        summary =
                @Bilingual(id = "Rujukan ke jenis unsur yang salah", en = "Reference to an element of the wrong kind"),
        message =
                @Bilingual(
                        id = "Rujukan \"{0}\" menuju jenis unsur yang salah: {1}, bukan {2}.",
                        en = "The reference \"{0}\" leads to the wrong kind of element: {1}, not {2}."),
        mend =
                @Bilingual(
                        id = "Ganti \"{0}\" dengan id {2} yang dimaksud, atau hapus rujukan ini.",
                        en = "Replace \"{0}\" by the id of the {2} that is meant, or take the reference out."),
        why =
                @Bilingual(
                        id =
                                "Setiap jenjang hanya dapat mendukung jenjang tertentu; rujukan yang salah jenis tidak dihitung"
                                        + " sebagai dukungan.",
                        en = "Each level can serve certain levels only; a reference of the wrong kind does not count as"
                                + " support."),
        sources = @Source(@Bilingual(id = "Praktik: keutuhan data", en = "Practice: integrity of data")),
        since = "0.1",
        bad = """
                { "issues": [ { "id": "IS1", "statement": "Mutu pendidikan yang belum merata", "problems": [ "PR1" ] },
                              { "id": "IS2", "statement": "Kemiskinan yang masih tinggi", "problems": [ "IS1" ] } ] }
                """)
public final class ReferenceToWrongKind implements LibraryRule {

    private static final Wording AIM =
            Wording.of("sasaran, tujuan, misi, pokok visi, atau visi", "target, goal, mission, pillar or vision");

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        List<Flaw> flaws = new ArrayList<>();
        for (Link link : graph.links()) {
            wrong(link, library).ifPresent(found -> flaws.add(flaw(link, found)));
        }
        return flaws;
    }

    private static Optional<Node<?>> wrong(Link link, PlanLibrary library) {
        return link.isElsewhere()
                ? library.find(link).filter(found -> !link.expected().isInstance(found.element()))
                : link.wrong();
    }

    private static Flaw flaw(Link link, Node<?> found) {
        return Flaw.at(link, link.ref().toString())
                .along(Chain.to(link))
                .with(found.kind().noun())
                .with(
                        link.expected() == Aim.class
                                ? AIM
                                : ElementKind.of(link.expected()).noun());
    }
}
