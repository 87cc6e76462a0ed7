package dev.selaras.cli;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.format.reading.Position;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.WaivedFinding;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the places of findings stand in the files they are about. Each file is gone over once at most. */
final class Positions {

    private final Map<Id, Input<Plan>> byId;
    private final IdentityHashMap<Input<Plan>, Map<String, Position>> found = new IdentityHashMap<>();

    private Positions(Map<Id, Input<Plan>> byId) {
        this.byId = byId;
    }

    /** The positions of all places that the reports name. */
    static Positions of(List<Checked> all) {
        Map<Id, Input<Plan>> byId = new HashMap<>();
        for (Checked checked : all) {
            checked.input().value().ifPresent(plan -> byId.merge(plan.getId(), checked.input(), Positions::inForce));
        }
        Positions positions = new Positions(byId);
        IdentityHashMap<Input<Plan>, Set<String>> wanted = new IdentityHashMap<>();
        for (Checked checked : all) {
            checked.report().stream()
                    .flatMap(Positions::places)
                    .forEach(place -> positions
                            .file(checked, place)
                            .ifPresent(file -> wanted.computeIfAbsent(file, any -> new LinkedHashSet<>())
                                    .add(place.getPointer())));
        }
        wanted.forEach(
                (file, pointers) -> positions.found.put(file, file.positions().apply(pointers)));
        return positions;
    }

    private static Stream<Place> places(Report report) {
        Stream<Finding> waived = report.getWaived().stream().map(WaivedFinding::getFinding);
        return Stream.concat(report.getFindings().stream(), waived).flatMap(finding -> finding.getPlaces().stream());
    }

    /** Where a place that a report names stands in its file, if that is one of the inputs. */
    Optional<Position> of(Checked checked, Place place) {
        return file(checked, place)
                .map(file -> found.getOrDefault(file, Map.of()).get(place.getPointer()));
    }

    /** Of several files with a plan of that id, the one that the report is about, else the first, to which references lead. */
    /** Of two files of one plan the one that references lead to. */
    private static Input<Plan> inForce(Input<Plan> first, Input<Plan> other) {
        return version(other).compareTo(version(first)) > 0 ? other : first;
    }

    private static PlanVersion version(Input<Plan> input) {
        return input.value().orElseThrow().version();
    }

    private Optional<Input<Plan>> file(Checked checked, Place place) {
        return checked.isAbout(place.getPlan())
                ? Optional.of(checked.input())
                : Optional.ofNullable(byId.get(place.getPlan()));
    }
}
