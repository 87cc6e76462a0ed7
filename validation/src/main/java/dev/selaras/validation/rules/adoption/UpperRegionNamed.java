package dev.selaras.validation.rules.adoption;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds adopted elements put in own words that name the region of the plan above and not their own. A quotation must have
 * the words of the original and is left alone.
 */
@RuleInfo(
        code = "upper-region-named",
        severity = Severity.INFO,
        looksAt = Adoption.class,
        summary =
                @Bilingual(
                        id = "Teks yang disesuaikan masih menyebut wilayah di atasnya",
                        en = "Text put in own words that names the region above"),
        message =
                @Bilingual(id = "\"{0}\" masih menyebut {1}, bukan {2}.", en = "\"{0}\" still names {1} and not {2}."),
        mend =
                @Bilingual(
                        id = "Sebutkan {2}; bila {1} memang dimaksud, biarkan.",
                        en = "Name {2}; if {1} is what is meant, let it stand."),
        why =
                @Bilingual(
                        id =
                                "Rencana menjawab keadaan wilayahnya sendiri; nama wilayah lain tanda teks yang disalin saja.",
                        en =
                                "A plan answers the state of its own region; another's name is the mark of a text just copied."),
        sources = @Source(@Bilingual(id = "Praktik: pemeriksaan kutipan", en = "Practice: checking of quotations")),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "OTHER", "region": { "name": "Kecamatan Lembah", "level": "KECAMATAN" },
                  "issues": [ { "id": "IS1", "number": "1", "statement": "Mutu pendidikan di Contoh", "problems": [ "PR1" ] },
                              { "id": "IS2", "number": "2", "statement": "Kemiskinan yang masih tinggi", "problems": [ "PR2" ] } ],
                  "adoptions": [ { "id": "A1", "mode": "LOCALISED", "plan": "contoh",
                    "elements": [ { "ref": "IS1", "localisedAs": "IS1" } ] } ] }
                """,
        good = """
                { "id": "lain", "type": "OTHER", "region": { "name": "Kecamatan Lembah", "level": "KECAMATAN" },
                  "issues": [ { "id": "IS1", "number": "1", "statement": "Mutu pendidikan di Lembah", "problems": [ "PR1" ] },
                              { "id": "IS2", "number": "2", "statement": "Kemiskinan yang masih tinggi", "problems": [ "PR2" ] } ],
                  "adoptions": [ { "id": "A1", "mode": "LOCALISED", "plan": "contoh",
                    "elements": [ { "ref": "IS1", "localisedAs": "IS1" } ] } ] }
                """)
public final class UpperRegionNamed implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Plan plan = graph.plan();
        RegionName home = RegionName.of(plan);
        Map<Id, RegionName> clauses = clauses(plan);
        Set<Node<?>> seen = new HashSet<>(); // one long text may stand for many
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Adoption> node : graph.all(Adoption.class)) {
            Id adopts = node.element().getPlan();
            Optional<RegionName> upper = library.find(adopts)
                    .map(above -> RegionName.of(above.plan()))
                    .or(() -> Optional.ofNullable(clauses.get(adopts)));
            for (AdoptedElement adopted : node.element().getElements()) {
                upper.flatMap(name -> adopted.getLocalisedAs()
                                .filter(own -> own.from(plan.getId()).getPlan().equals(Optional.of(plan.getId())))
                                .flatMap(own -> graph.find(own.getElement()))
                                .filter(own -> seen.add(own) && isForeign(own.words(), name, home))
                                .map(own -> Flaw.at(own, own.text(), name.printed(), home.printed())))
                        .ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    private static boolean isForeign(Words text, RegionName upper, RegionName home) {
        return !home.words().isEmpty() && upper.isIn(text) && !home.isIn(text);
    }

    /** The names that clauses give to the regions of the plans they adopt, as these may not be at hand. */
    private static Map<Id, RegionName> clauses(Plan plan) {
        Map<Id, RegionName> names = new HashMap<>();
        for (Adoption adoption : plan.getAdoptions()) {
            adoption.getStatement()
                    .flatMap(clause -> RegionName.in(clause.in(plan.getLanguage())))
                    .ifPresent(name -> names.putIfAbsent(adoption.getPlan(), name));
        }
        return names;
    }
}
