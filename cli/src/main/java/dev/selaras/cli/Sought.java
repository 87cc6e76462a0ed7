package dev.selaras.cli;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Nearest;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Ref;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element named on the command line, by its id or as {@code plan#id}, and what came of looking for it.
 *
 * @param node the element, if there is exactly one
 * @param complaint why there is none
 */
record Sought(Optional<Node<?>> node, Wording complaint) {

    private static final Wording NONE = Wording.of("Tidak ada unsur \"{0}\".", "There is no element \"{0}\".");
    private static final Wording NEAR = Wording.of(
            "Tidak ada unsur \"{0}\"; mungkin maksudnya \"{1}\".",
            "There is no element \"{0}\"; did you mean \"{1}\"?");
    private static final Wording SEVERAL = Wording.of(
            "Unsur \"{0}\" ada pada beberapa rencana; sebutkan salah satu: {1}.",
            "Several plans have an element \"{0}\"; name one of these: {1}.");

    private static final Wording TWICE = Wording.of(
            "Id \"{0}\" dipakai oleh {1} unsur dalam satu rencana: {2}; bedakan dahulu id-nya.",
            "{1} elements of one plan have the id \"{0}\": {2}; give each an id of its own first.");

    /** As many places as a person will look up. */
    private static final int MAX_PLACES = 20;

    static Sought of(String name, PlanLibrary library) {
        Optional<Ref> ref = Ref.find(name);
        List<Node<?>> found = library.inForce().stream()
                .filter(graph -> isIn(ref, graph))
                .flatMap(graph -> graph.nodes().stream())
                .filter(node -> ref.map(Ref::getElement)
                        .filter(node.element().getId()::equals)
                        .isPresent())
                .toList();
        List<String> names = found.stream().map(Sought::name).distinct().toList();
        if (names.size() > 1) {
            return none(SEVERAL, name, some(names));
        }
        if (found.size() > 1) {
            return none(
                    TWICE,
                    name,
                    Integer.toString(found.size()),
                    some(found.stream().map(Node::pointer).toList()));
        }
        return found.isEmpty()
                ? nearest(name, library).map(near -> none(NEAR, name, near)).orElseGet(() -> none(NONE, name))
                : new Sought(Optional.of(found.get(0)), Wording.of(""));
    }

    private static boolean isIn(Optional<Ref> ref, PlanGraph graph) {
        return ref.flatMap(Ref::getPlan).map(graph.plan().getId()::equals).orElse(true);
    }

    private static String some(List<String> places) {
        return places.stream().limit(MAX_PLACES).collect(Collectors.joining(", "))
                + (places.size() > MAX_PLACES ? ", …" : "");
    }

    private static String name(Node<?> node) {
        return node.graph().plan().getId() + "#" + node.element().getId();
    }

    private static Optional<String> nearest(String name, PlanLibrary library) {
        Stream<Node<?>> all = library.inForce().stream().flatMap(graph -> graph.nodes().stream());
        return Nearest.to(
                name,
                all.map(node -> name.indexOf('#') < 0 ? node.element().getId().getValue() : name(node))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Sought none(Wording why, String... arguments) {
        List<Wording> said = Stream.of(arguments)
                .map(argument -> Wording.of(Printable.of(argument)))
                .toList();
        return new Sought(
                Optional.empty(), Wording.of(why.in(Language.INDONESIAN, said), why.in(Language.ENGLISH, said)));
    }
}
