package dev.selaras.validation.render;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.format.reading.Position;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.WaivedFinding;
import dev.selaras.validation.rule.RuleSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Documents that were checked among each other, with all that a {@link ReportFormat} shows of them.
 *
 * <p>Where findings stand in their documents is found when this is made, in one pass a document. Immutable and thread-safe.
 */
public final class CheckedDocuments {

    private final RuleSet rules;
    private final Provenance provenance;
    private final List<CheckedDocument> documents;
    private final List<CheckedDocument> settings;
    private final Map<Id, CheckedDocument> byPlan = new HashMap<>();
    private final IdentityHashMap<CheckedDocument, Map<String, Position>> positions = new IdentityHashMap<>();

    private CheckedDocuments(
            RuleSet rules, Provenance provenance, List<CheckedDocument> documents, List<CheckedDocument> settings) {
        this.rules = rules;
        this.provenance = provenance;
        this.documents = List.copyOf(documents);
        this.settings = List.copyOf(settings);
        for (CheckedDocument document : this.documents) {
            document.getPlan().ifPresent(plan -> byPlan.merge(plan.getId(), document, CheckedDocuments::inForce));
        }
        findPositions();
    }

    /**
     * Documents that should hold plans.
     *
     * @param rules the rules by which they were checked
     * @param provenance by what they were checked
     * @param documents those that could not be read too
     */
    public static CheckedDocuments of(RuleSet rules, Provenance provenance, List<CheckedDocument> documents) {
        return new CheckedDocuments(rules, provenance, documents, List.of());
    }

    /** A profile or waivers that could not be read, for which no plan was looked at. */
    public static CheckedDocuments unread(RuleSet rules, Provenance provenance, List<CheckedDocument> settings) {
        return new CheckedDocuments(rules, provenance, List.of(), settings);
    }

    /** The rules by which they were checked. */
    public RuleSet rules() {
        return rules;
    }

    /** By what they were checked. */
    public Provenance provenance() {
        return provenance;
    }

    /** The documents that should hold plans, in the order in which they were given. */
    public List<CheckedDocument> documents() {
        return documents;
    }

    /** A profile or waivers that could not be read; then there are no documents. */
    public List<CheckedDocument> settings() {
        return settings;
    }

    /**
     * Where a place is found, if its plan is in one of the documents; of several with that plan, in the one that the report is
     * about, else in the one of the latest version, to which references lead.
     *
     * @param about the document whose report names the place
     */
    public Optional<Location> locate(CheckedDocument about, Place place) {
        return holder(about, place).map(document -> new Location(document, position(document, place)));
    }

    private static CheckedDocument inForce(CheckedDocument first, CheckedDocument other) {
        return version(other).compareTo(version(first)) > 0 ? other : first;
    }

    private static PlanVersion version(CheckedDocument document) {
        return document.getPlan().orElseThrow().version();
    }

    private Optional<Position> position(CheckedDocument document, Place place) {
        return Optional.ofNullable(positions.getOrDefault(document, Map.of()).get(place.getPointer()));
    }

    private Optional<CheckedDocument> holder(CheckedDocument about, Place place) {
        boolean isHere = about.getPlan()
                .filter(plan -> plan.getId().equals(place.getPlan()))
                .isPresent();
        return isHere ? Optional.of(about) : Optional.ofNullable(byPlan.get(place.getPlan()));
    }

    private void findPositions() {
        IdentityHashMap<CheckedDocument, Set<String>> wanted = new IdentityHashMap<>();
        for (CheckedDocument about : documents) {
            about.getReport().stream()
                    .flatMap(CheckedDocuments::places)
                    .forEach(place -> holder(about, place)
                            .ifPresent(document -> wanted.computeIfAbsent(document, any -> new LinkedHashSet<>())
                                    .add(place.getPointer())));
        }
        wanted.forEach((document, pointers) ->
                positions.put(document, document.getPositions().apply(pointers)));
    }

    private static Stream<Place> places(Report report) {
        Stream<Finding> waived = report.getWaived().stream().map(WaivedFinding::getFinding);
        return Stream.concat(report.getFindings().stream(), waived).flatMap(finding -> finding.getPlaces().stream());
    }
}
