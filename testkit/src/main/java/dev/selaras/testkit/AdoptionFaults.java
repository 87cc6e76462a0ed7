package dev.selaras.testkit;

import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionBuilder;
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
import java.util.function.UnaryOperator;
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
                        "adopted-vision-left-out",
                        "adoption-claim-contradicted",
                        "Misi diadopsi seluruhnya tanpa visinya.",
                        "All missions are adopted without the vision.",
                        Injection.inSet(AdoptionFaults::withoutVision)),
                Fault.of(
                        "nothing-selected",
                        "adoption-mode-contradicted",
                        "Adopsi terpilih tidak menyebutkan unsur.",
                        "An adoption by selection names no element.",
                        Injection.inSet(set -> changed(
                                set,
                                adoption -> adoption.getMode() == AdoptionMode.SELECTED,
                                adoption -> adoption.elements(List.of())))),
                Fault.of(
                        "adoption-denied",
                        "adoption-mode-contradicted",
                        "Unsur disebut, tetapi dinyatakan tidak ada yang diadopsi.",
                        "Elements are named and said not to be adopted.",
                        Injection.inSet(
                                set -> changed(set, adoption -> true, adoption -> adoption.mode(AdoptionMode.NONE)))),
                Fault.of(
                        "adopted-missions-reordered",
                        "adoption-claim-contradicted",
                        "Misi yang diadopsi seluruhnya disebut dalam urutan lain.",
                        "Missions that are all adopted are named in another order.",
                        Injection.inSet(AdoptionFaults::reordered)));
    }

    /** The adoption with the claim that it takes over all. */
    private static Stream<Change<PlanSet>> claims(PlanSet set, Predicate<Adoption> where) {
        return changed(
                set,
                where.and(adoption -> adoption.getMode().isBinding()),
                adoption -> adoption.mode(AdoptionMode.TOTAL));
    }

    private static Stream<Change<PlanSet>> reordered(PlanSet set) {
        return total(set, 3, elements -> {
            List<AdoptedElement> turned = new ArrayList<>(elements);
            Collections.reverse(turned);
            return turned;
        });
    }

    /** The vision is the first element of an adoption of all. */
    private static Stream<Change<PlanSet>> withoutVision(PlanSet set) {
        return total(set, 2, elements -> elements.subList(1, elements.size()));
    }

    /** An adoption of all with its elements changed, if it has so many. */
    private static Stream<Change<PlanSet>> total(PlanSet set, int fewest, UnaryOperator<List<AdoptedElement>> change) {
        return set.plan().getAdoptions().stream()
                .limit(1)
                .flatMap(any -> changed(
                        set,
                        adoption -> adoption.getMode() == AdoptionMode.TOTAL
                                && adoption.getElements().size() >= fewest,
                        adoption -> adoption.elements(change.apply(any.getElements()))));
    }

    /** A change of the adoption that its mode contradicts, if a condition is met. */
    private static Stream<Change<PlanSet>> changed(
            PlanSet set, Predicate<Adoption> where, UnaryOperator<AdoptionBuilder> change) {
        return set.plan().getAdoptions().stream()
                .limit(1)
                .filter(where)
                .map(adoption -> new Change<>(
                        "/adoptions/0/mode",
                        with(
                                set,
                                change.apply(Adoption.builder().from(adoption)).build())));
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
