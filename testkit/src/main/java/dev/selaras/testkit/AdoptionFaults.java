package dev.selaras.testkit;

import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of what a plan takes over from another that is at hand; plans here adopt one other at most. */
final class AdoptionFaults {

    private AdoptionFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "quotation-altered",
                        "adoption-text-differs",
                        "Kutipan dari rencana di atasnya berubah.",
                        "A quotation from the plan above is altered.",
                        Injection.inSet(AdoptionFaults::misquotations)),
                Fault.of(
                        "adopted-mission-unserved",
                        "adopted-mission-without-goal",
                        "Misi diadopsi tanpa tujuan yang mendukungnya.",
                        "A mission is adopted that no goal serves.",
                        Injection.inSet(AdoptionFaults::unservedMissions)),
                Fault.of(
                        "adoption-said-to-be-total",
                        "adoption-claim-contradicted",
                        "Hanya sebagian misi yang diadopsi, tetapi diakui seluruhnya.",
                        "Some missions are adopted and all are claimed.",
                        Injection.inSet(set -> claims(
                                set,
                                adoption -> adoption.getElements().size()
                                        < set.atHand().get(0).getMissions().size()))),
                Fault.of(
                        "rewording-said-to-be-total",
                        "adoption-claim-contradicted",
                        "Misi ditulis ulang, tetapi dinyatakan diadopsi seluruhnya.",
                        "Missions are put in other words and said to be adopted as a whole.",
                        Injection.inSet(set -> claims(
                                set,
                                adoption -> adoption.getElements().stream()
                                        .anyMatch(element ->
                                                element.getLocalisedAs().isPresent())))),
                Fault.of(
                        "adopted-missions-reordered",
                        "adoption-claim-contradicted",
                        "Misi yang diadopsi seluruhnya disebut dalam urutan lain.",
                        "Missions that are all adopted are named in another order.",
                        Injection.inSet(AdoptionFaults::reordered)));
    }

    /** The adoption with the claim that it takes over all. */
    private static Stream<Change<PlanSet>> claims(PlanSet set, Predicate<Adoption> where) {
        return set.plan().getAdoptions().stream()
                .limit(1)
                .filter(adoption -> adoption.getMode().isBinding())
                .filter(where)
                .map(adoption -> new Change<>(
                        "/adoptions/0/mode",
                        with(
                                set,
                                Adoption.builder()
                                        .from(adoption)
                                        .mode(AdoptionMode.TOTAL)
                                        .build())));
    }

    private static Stream<Change<PlanSet>> reordered(PlanSet set) {
        return set.plan().getAdoptions().stream()
                .limit(1)
                .filter(adoption -> adoption.getMode() == AdoptionMode.TOTAL
                        && adoption.getElements().size() > 1)
                .map(adoption -> {
                    List<AdoptedElement> turned = new ArrayList<>(adoption.getElements());
                    Collections.reverse(turned);
                    return new Change<>(
                            "/adoptions/0/mode",
                            with(
                                    set,
                                    Adoption.builder()
                                            .from(adoption)
                                            .elements(turned)
                                            .build()));
                });
    }

    private static Stream<Change<PlanSet>> misquotations(PlanSet set) {
        return set.plan().getAdoptions().stream()
                .limit(1)
                .flatMap(adoption -> IntStream.range(0, adoption.getElements().size())
                        .boxed()
                        .flatMap(i -> adoption.getElements().get(i).getQuotedAs().stream()
                                .map(quoted -> new Change<>(
                                        "/adoptions/0/elements/" + i + "/quotedAs",
                                        with(set, adoption, i, Text.of(quoted + " bersama"))))));
    }

    private static PlanSet with(PlanSet set, Adoption adoption, int i, Text quoted) {
        List<AdoptedElement> elements = new ArrayList<>(adoption.getElements());
        elements.set(
                i,
                AdoptedElement.builder().from(elements.get(i)).quotedAs(quoted).build());
        return with(set, Adoption.builder().from(adoption).elements(elements).build());
    }

    private static PlanSet with(PlanSet set, Adoption adoption) {
        return set.with(
                Plan.builder().from(set.plan()).adoptions(List.of(adoption)).build());
    }

    private static Stream<Change<PlanSet>> unservedMissions(PlanSet set) {
        return set.plan().getAdoptions().stream()
                .limit(1)
                .filter(adoption -> adoption.getMode().isBinding())
                .flatMap(adoption -> {
                    Set<Id> adopted = adoption.getElements().stream()
                            .map(AdoptedElement::getRef)
                            .collect(Collectors.toSet());
                    return set.atHand().stream()
                            .filter(upper -> upper.getId().equals(adoption.getPlan()))
                            .flatMap(upper -> upper.getMissions().stream())
                            .map(Mission::getId)
                            .filter(mission -> !adopted.contains(mission))
                            .map(mission -> new Change<>(
                                    "/adoptions/0/elements/" + adopted.size(),
                                    with(
                                            set,
                                            Adoption.builder()
                                                    .from(adoption)
                                                    .addElements(AdoptedElement.builder()
                                                            .ref(mission)
                                                            .build())
                                                    .build())));
                });
    }
}
