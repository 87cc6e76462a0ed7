package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Chain;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds references to elements that do not exist, in this plan or in another that is at hand. */
@RuleInfo(
        code = "dangling-reference",
        severity = Severity.ERROR,
        looksAt = PlanElement.class,
        summary =
                @Bilingual(id = "Rujukan ke unsur yang tidak ada", en = "Reference to an element that does not exist"),
        message =
                @Bilingual(
                        id = "Unsur \"{0}\" yang dirujuk di sini tidak ada.",
                        en = "There is no element \"{0}\", which is referred to here."),
        mend =
                @Bilingual(
                        id = "Perbaiki rujukan menjadi id unsur yang ada, atau tambahkan unsur \"{0}\".",
                        en = "Change the reference to the id of an element that exists, or add \"{0}\"."),
        why =
                @Bilingual(
                        id = "Rantai dari visi sampai indikator terputus di tempat ini, dan yang dimaksud tidak dapat"
                                + " diperiksa lagi.",
                        en = "The chain from vision to indicator is broken here, and what was meant can no longer be"
                                + " checked."),
        sources = @Source(@Bilingual(id = "Praktik: keutuhan data", en = "Practice: integrity of data")),
        since = "0.1",
        bad = """
                { "issues": [ { "id": "IS1", "statement": "Mutu pendidikan yang belum merata", "problems": [ "PR9" ] },
                              { "id": "IS2", "statement": "Kemiskinan yang masih tinggi", "problems": [ "PR2" ] } ] }
                """)
public final class DanglingReference implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        return graph.links().stream()
                .filter(link -> link.isElsewhere() ? isMissing(link, library) : link.isDangling())
                .map(link -> Flaw.at(link, link.ref().toString()).along(Chain.to(link)))
                .toList();
    }

    private static boolean isMissing(Link link, PlanLibrary library) {
        return library.find(link.ref()).isEmpty()
                && link.ref().getPlan().flatMap(library::find).isPresent();
    }
}
