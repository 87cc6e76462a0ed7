package dev.selaras.validation.rules.adoption;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds adopted elements that are said to stand in own words in an element that is no statement. */
@RuleInfo(
        code = "localised-kind",
        severity = Severity.ERROR,
        looksAt = Adoption.class,
        summary =
                @Bilingual(
                        id = "Unsur yang tidak dapat memuat adopsi dengan kata-kata sendiri",
                        en = "Element that can't say in own words what is adopted"),
        message =
                @Bilingual(
                        id = "\"localisedAs\" merujuk \"{0}\"; {1} tidak menyatakan kembali apa yang diadopsi.",
                        en = "\"localisedAs\" names \"{0}\"; an {1} does not say again what is adopted."),
        mend =
                @Bilingual(
                        id = "Rujuk visi, misi, isu, atau pernyataan lain; nilai indikator diulang dengan \"repeats\".",
                        en =
                                "Name a vision, mission, issue or other statement; an indicator repeats one by \"repeats\"."),
        why =
                @Bilingual(
                        id =
                                "Yang diadopsi ialah pernyataan; tanpa pernyataan sendiri penyesuaiannya tidak dapat dibaca.",
                        en = "What is adopted is a statement; without one of its own nobody can read how it was put."),
        sources = @Source(@Bilingual(id = "Praktik: pemeriksaan kutipan", en = "Practice: checking of quotations")),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "OTHER", "adoptions": [ { "id": "A1", "mode": "LOCALISED", "plan": "contoh",
                    "elements": [ { "ref": "M1", "localisedAs": "I1" } ] } ] }
                """,
        good = """
                { "id": "lain", "type": "OTHER", "adoptions": [ { "id": "A1", "mode": "LOCALISED", "plan": "contoh",
                    "elements": [ { "ref": "M1", "localisedAs": "M1" } ] } ] }
                """)
public final class LocalisedKind implements PlanRule {

    private static final Set<ElementKind> NO_STATEMENTS = EnumSet.of(ElementKind.INDICATOR, ElementKind.ADOPTION);

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Id home = graph.plan().getId();
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Adoption> node : graph.all(Adoption.class)) {
            List<AdoptedElement> elements = node.element().getElements();
            for (int i = 0; i < elements.size(); i++) {
                Place place = Place.of(node, "elements/" + i + "/localisedAs");
                elements.get(i)
                        .getLocalisedAs()
                        .filter(own ->
                                own.getPlan().filter(plan -> !plan.equals(home)).isEmpty())
                        .flatMap(own -> graph.find(own.getElement()))
                        .filter(own -> NO_STATEMENTS.contains(own.kind()))
                        .ifPresent(own ->
                                flaws.add(Flaw.at(place, own.element().getId().getValue())
                                        .with(own.kind().noun())));
            }
        }
        return flaws;
    }
}
