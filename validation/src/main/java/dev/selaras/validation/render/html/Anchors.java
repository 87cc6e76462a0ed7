package dev.selaras.validation.render.html;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Location;
import dev.selaras.validation.report.Place;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What documents, elements and findings are called within the page, so that links lead to them. */
final class Anchors {

    private final CheckedDocuments checked;
    private final PlanLibrary library;
    private final IdentityHashMap<CheckedDocument, String> names = new IdentityHashMap<>();
    private final IdentityHashMap<PlanGraph, String> prefixes = new IdentityHashMap<>();
    private final IdentityHashMap<CheckedDocument, PlanGraph> graphs = new IdentityHashMap<>();

    Anchors(CheckedDocuments checked) {
        this.checked = checked;
        List<CheckedDocument> readable = checked.documents().stream()
                .filter(document -> document.getPlan().isPresent())
                .toList();
        this.library = PlanLibrary.of(readable.stream()
                .flatMap(document -> document.getPlan().stream())
                .toList());
        List<CheckedDocument> all = checked.documents();
        for (int i = 0; i < all.size(); i++) {
            names.put(all.get(i), "d" + (i + 1));
        }
        for (int i = 0; i < readable.size(); i++) {
            graphs.put(readable.get(i), library.graphs().get(i));
            prefixes.put(library.graphs().get(i), of(readable.get(i)));
        }
    }

    /** That of a document. */
    String of(CheckedDocument document) {
        return names.getOrDefault(document, "");
    }

    /** The graph of the plan of a document, if it was read. */
    Optional<PlanGraph> graph(CheckedDocument document) {
        return Optional.ofNullable(graphs.get(document));
    }

    /** That of a finding, by its number in the report on a document. */
    String ofFinding(CheckedDocument document, int number) {
        return of(document) + ":finding:" + (number + 1);
    }

    /** That of an element: {@code d1:goals:T1}. An id that is taken has its position besides. */
    String of(Node<?> node) {
        String name = prefixes.get(node.graph()) + ":" + node.kind().member() + ":"
                + node.element().getId();
        return node.isShadowed() ? name + ":" + node.position() : name;
    }

    /** That of the element that a place is in, or of the plan for a place in none; nothing if the plan is not in the page. */
    Optional<String> of(CheckedDocument about, Place place) {
        Optional<CheckedDocument> holder = checked.locate(about, place).map(Location::document);
        return place.getElement().isEmpty()
                ? holder.map(this::of)
                : holder.flatMap(this::graph)
                        .flatMap(graph -> node(graph, place))
                        .map(this::of);
    }

    private static Optional<Node<?>> node(PlanGraph graph, Place place) {
        List<Node<?>> nodes = graph.nodes();
        return place.getPosition() < nodes.size()
                ? Optional.<Node<?>>of(nodes.get(place.getPosition()))
                        .filter(node -> place.getElement()
                                .filter(node.element().getId()::equals)
                                .isPresent())
                : Optional.empty();
    }

    /** That of the element that a reference leads to, rightly or wrongly. */
    Optional<String> of(Link link) {
        return link.to().or(link::wrong).or(() -> library.find(link)).map(this::of);
    }

    /** That of an element of a kind that a finding about a document names. */
    Optional<String> of(CheckedDocument about, Ref ref, ElementKind kind) {
        Optional<PlanGraph> home = graph(about)
                .filter(graph -> ref.getPlan().map(graph.plan().getId()::equals).orElse(true));
        return home.flatMap(graph -> graph.find(ref.getElement()))
                .or(() -> library.find(ref))
                .filter(node -> node.kind() == kind)
                .map(this::of);
    }
}
