package dev.selaras.validation;

import dev.selaras.core.model.Id;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.rule.WaiverUse;
import dev.selaras.validation.waiver.Waiver;
import dev.selaras.validation.waiver.Waivers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The waivers of one check, and what they turn out to cover. Used once, by one thread. */
final class Waiving {

    private final Waivers waivers;
    private final LocalDate day;
    private final Map<Key, Cover> covers = new HashMap<>();

    Waiving(Waivers waivers, LocalDate day) {
        this.waivers = waivers;
        this.day = day;
        for (Waiver waiver : waivers.getWaivers()) {
            if (waiver.holdsOn(day)) {
                keys(waiver).forEach(key -> covers.computeIfAbsent(key, k -> new Cover(waiver)));
            }
        }
    }

    /** The narrowest waiver that covers a finding; every other that does is marked as used too. */
    Optional<Waiver> covering(Finding finding) {
        if (covers.isEmpty()) {
            return Optional.empty();
        }
        Optional<Id> element = finding.place().getElement();
        List<Cover> fitting = Stream.of(Optional.of(finding.place().getPlan()), Optional.<Id>empty())
                .flatMap(plan -> Stream.of(element, Optional.<Id>empty())
                        .distinct()
                        .map(at -> new Key(finding.getCode(), plan, at)))
                .flatMap(key -> Optional.ofNullable(covers.get(key)).stream())
                .toList();
        fitting.forEach(cover -> cover.add(element));
        return fitting.stream().findFirst().map(cover -> cover.first);
    }

    /**
     * What the waivers do that are for a plan by name, or for none.
     *
     * @param plan the plan, or nothing
     * @param asked the rules of which it is known what they find in each plan that is meant
     */
    List<WaiverUse> uses(Optional<Id> plan, Set<String> asked) {
        return waivers.getWaivers().stream()
                .filter(waiver -> waiver.getPlan().equals(plan))
                .map(waiver -> use(waiver, asked.contains(waiver.getRule())))
                .toList();
    }

    private WaiverUse use(Waiver waiver, boolean checked) {
        if (!waiver.holdsOn(day)) {
            return new WaiverUse(waiver, false, checked, 0, Set.of());
        }
        List<Cover> its = keys(waiver)
                .flatMap(key -> Optional.ofNullable(covers.get(key)).stream())
                .toList();
        int covered = its.stream().mapToInt(cover -> cover.covered).sum();
        Set<Id> elements = its.size() == 1
                ? its.get(0).elements()
                : its.stream().flatMap(cover -> cover.elements.stream()).collect(Collectors.toUnmodifiableSet());
        return new WaiverUse(waiver, true, checked, covered, elements);
    }

    private static Stream<Key> keys(Waiver waiver) {
        return waiver.getElements().isEmpty()
                ? Stream.of(new Key(waiver.getRule(), waiver.getPlan(), Optional.empty()))
                : waiver.getElements().stream()
                        .distinct()
                        .map(element -> new Key(waiver.getRule(), waiver.getPlan(), Optional.of(element)));
    }

    /** What waivers are about, so that a finding need not be held against each of them. */
    private record Key(String rule, Optional<Id> plan, Optional<Id> element) {}

    /** What the waivers of one key cover. */
    private static final class Cover {

        private final Waiver first;
        private int covered;
        private final Set<Id> elements = new HashSet<>();
        private Set<Id> shared = Set.of();

        Cover(Waiver first) {
            this.first = first;
        }

        void add(Optional<Id> element) {
            covered++;
            element.ifPresent(elements::add);
        }

        /** The same set for every waiver of the key, because there may be as many waivers as elements. */
        Set<Id> elements() {
            if (shared.size() != elements.size()) {
                shared = Set.copyOf(elements);
            }
            return shared;
        }
    }
}
