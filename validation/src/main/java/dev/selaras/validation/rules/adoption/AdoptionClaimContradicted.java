package dev.selaras.validation.rules.adoption;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds adoptions that claim to take over all and do not: words are rewritten, or elements or the vision are left out, or they
 * are reordered or named twice. Altered quotations are told by another rule.
 */
@RuleInfo(
        code = "adoption-claim-contradicted",
        severity = Severity.WARNING,
        looksAt = Adoption.class,
        summary =
                @Bilingual(
                        id = "Klaim adopsi total tidak sesuai isinya",
                        en = "Claim of total adoption that does not hold"),
        message =
                @Bilingual(
                        id = "Rencana \"{0}\" dinyatakan diadopsi seluruhnya, tetapi {1}.",
                        en = "The plan \"{0}\" is said to be adopted as a whole, but {1}."),
        mend =
                @Bilingual(
                        id =
                                "Ganti \"mode\" dengan LOCALISED atau SELECTED, atau lengkapi \"elements\" menurut aslinya.",
                        en = "Set \"mode\" to LOCALISED or SELECTED, or complete \"elements\" after the original."),
        why =
                @Bilingual(
                        id = "Isi yang berubah di balik adopsi total tidak diputuskan oleh siapa pun.",
                        en = "What changes under a total adoption was decided by nobody."),
        sources = @Source(@Bilingual(id = "Praktik: pemeriksaan kutipan", en = "Practice: checking of quotations")),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "OTHER", "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "contoh",
                    "elements": [ { "ref": "M2" } ] } ] }
                """,
        good = """
                { "id": "lain", "type": "OTHER", "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "contoh",
                    "elements": [ { "ref": "V1" }, { "ref": "M1" }, { "ref": "M2" } ] } ] }
                """)
public final class AdoptionClaimContradicted implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Set<Ref> adopted = graph.plan().getAdoptions().stream()
                .filter(any -> any.getMode().isBinding())
                .flatMap(any -> any.getElements().stream().map(element -> Ref.to(any.getPlan(), element.getRef())))
                .collect(Collectors.toSet());
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Adoption> node : graph.all(Adoption.class)) {
            Adoption adoption = node.element();
            if (adoption.getMode() == AdoptionMode.TOTAL) {
                Optional<PlanGraph> upper = library.find(adoption.getPlan());
                rewritten(adoption, graph, upper)
                        .or(() -> upper.flatMap(plan -> misnamed(adoption, plan)))
                        .or(() -> upper.flatMap(plan -> withoutVision(adoption, adopted, plan)))
                        .ifPresent(reason -> flaws.add(Flaw.at(
                                        Place.of(node, "mode"),
                                        adoption.getPlan().getValue())
                                .with(reason)));
            }
        }
        return flaws;
    }

    /** How many elements surely have other words in this plan. */
    private static Optional<Wording> rewritten(Adoption adoption, PlanGraph graph, Optional<PlanGraph> upper) {
        Id home = graph.plan().getId();
        Words region =
                Words.of(graph.plan().getRegion().getName().in(graph.plan().getLanguage()));
        long count = adoption.getElements().stream()
                .filter(adopted -> adopted.getLocalisedAs()
                        .filter(own -> own.from(home).getPlan().equals(Optional.of(home)))
                        .flatMap(own -> graph.find(own.getElement()))
                        .filter(own -> upper.isPresent()
                                ? upper.flatMap(plan -> plan.find(adopted.getRef()))
                                        .filter(original -> !original.words().equals(own.words()))
                                        .isPresent()
                                : isOfOneRegion(own, region))
                        .isPresent())
                .count();
        return Optional.of(Wording.of(
                        count + " unsur ditulis dengan kata-kata sendiri",
                        count + " of its elements are put in other words"))
                .filter(any -> count > 0);
    }

    /** Whether a vision speaks of the region of this plan, as that of a plan for more can't; a mission above may well do so. */
    private static boolean isOfOneRegion(Node<?> own, Words region) {
        return own.kind() == ElementKind.VISION
                && !region.isEmpty()
                && own.words().contains(region);
    }

    /** What is wrong with the list of elements: those of each kind that is named have to be all, in their order. */
    private static Optional<Wording> misnamed(Adoption adoption, PlanGraph upper) {
        Map<ElementKind, List<Node<?>>> byKind = new EnumMap<>(ElementKind.class);
        adoption.getElements().stream()
                .flatMap(adopted -> upper.find(adopted.getRef()).stream())
                .forEach(node -> byKind.computeIfAbsent(node.kind(), unseen -> new ArrayList<>())
                        .add(node));
        return byKind.entrySet().stream()
                .filter(kind -> !upper.all(kind.getKey().type()).equals(kind.getValue()))
                .map(kind ->
                        reason(kind.getValue(), upper.all(kind.getKey().type()).size()))
                .findFirst();
    }

    private static Optional<Wording> withoutVision(Adoption adoption, Set<Ref> adopted, PlanGraph upper) {
        boolean isOfMissions = adoption.getElements().stream()
                .flatMap(element -> upper.find(element.getRef()).stream())
                .anyMatch(node -> node.kind() == ElementKind.MISSION);
        return upper.plan()
                .getVision()
                .filter(vision -> isOfMissions && !adopted.contains(Ref.to(adoption.getPlan(), vision.getId())))
                .map(vision -> Wording.of("visinya tidak disebut", "its vision is not named"));
    }

    private static Wording reason(List<Node<?>> named, int all) {
        int different = new HashSet<>(named).size();
        if (different < all) {
            return Wording.of(
                    "hanya " + different + " dari " + all + " unsur sejenis yang disebut",
                    "only " + different + " of " + all + " elements of a kind are named");
        }
        return different < named.size()
                ? Wording.of("ada unsur yang disebut dua kali", "an element is named twice")
                : Wording.of("urutan unsurnya berbeda", "its elements come in another order");
    }
}
