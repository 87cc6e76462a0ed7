package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.MISSIONS;

import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of what a plan puts in its own words; those that do say so of missions in one adoption. */
final class LocalisationFaults {

    private static final String ABOVE = "Lembah Raya";

    private LocalisationFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "localised-as-an-indicator",
                        "localised-kind",
                        "Misi yang diadopsi dinyatakan ditulis ulang sebagai indikator.",
                        "An adopted mission is said to be put in own words as an indicator.",
                        Injection.inPlan(LocalisationFaults::asIndicator)),
                Fault.of(
                        "upper-region-left-in",
                        "upper-region-named",
                        "Misi yang ditulis ulang masih menyebut wilayah di atasnya.",
                        "A mission put in own words still names the region above.",
                        Injection.inSet(LocalisationFaults::ofUpperRegion)));
    }

    private static Stream<Integer> localised(Plan plan) {
        List<Adoption> adoptions = plan.getAdoptions().stream()
                .limit(1)
                .filter(adoption -> adoption.getElements().stream()
                        .anyMatch(element -> element.getLocalisedAs().isPresent()))
                .toList();
        return adoptions.stream()
                .flatMap(adoption ->
                        IntStream.range(0, adoption.getElements().size()).boxed());
    }

    private static Stream<Change<Plan>> asIndicator(Plan plan) {
        return localised(plan).map(i -> {
            Adoption adoption = plan.getAdoptions().get(0);
            List<AdoptedElement> elements = new ArrayList<>(adoption.getElements());
            elements.set(
                    i,
                    AdoptedElement.builder()
                            .from(elements.get(i))
                            .localisedAs(Ref.to(plan.getIndicators().get(0).getId()))
                            .build());
            return new Change<>(
                    "/adoptions/0/elements/" + i + "/localisedAs",
                    Plan.builder()
                            .from(plan)
                            .adoptions(List.of(Adoption.builder()
                                    .from(adoption)
                                    .elements(elements)
                                    .build()))
                            .build());
        });
    }

    private static Stream<Change<PlanSet>> ofUpperRegion(PlanSet set) {
        return localised(set.plan()).map(i -> {
            Mission mission = set.plan().getMissions().get(i);
            Mission copied = Mission.builder()
                    .from(mission)
                    .statement(Text.of(mission.getStatement() + " di " + ABOVE))
                    .build();
            return new Change<>(
                    MISSIONS.pointer(i),
                    set.with(MISSIONS.replaced(set.plan(), i, copied)).withAtHand(LocalisationFaults::renamed));
        });
    }

    private static Plan renamed(Plan plan) {
        Region region = Region.builder()
                .from(plan.getRegion())
                .name(Text.of("Kabupaten " + ABOVE))
                .build();
        return Plan.builder().from(plan).region(region).build();
    }
}
