package dev.selaras.validation.rule;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What a rule has to say of one place: where, and what the message speaks of. The engine adds the rule's code and weight
 * and makes a finding of it. Immutable and thread-safe.
 */
public final class Flaw {

    /** As much of a statement as a finding quotes, in characters; the plan itself has the rest. */
    private static final int MAX_ARGUMENT = 200;

    private final List<Place> places;
    private final List<Wording> arguments;

    private Flaw(List<Place> places, List<Wording> arguments) {
        this.places = List.copyOf(places);
        this.arguments = arguments.stream().map(Flaw::cut).toList();
    }

    private static Wording cut(Wording argument) {
        return Wording.of(cut(argument.getIndonesian()), cut(argument.getEnglish()));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MAX_ARGUMENT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_ARGUMENT)) + "…";
    }

    /** A flaw of an element. */
    public static Flaw at(Node<?> node, String... arguments) {
        return at(Place.of(node), arguments);
    }

    /** A flaw of a reference. */
    public static Flaw at(Link link, String... arguments) {
        return at(Place.of(link), arguments);
    }

    /**
     * A flaw of the plan as a whole.
     *
     * @param pointer the member that is flawed as a JSON pointer, empty for the plan itself
     */
    public static Flaw in(Plan plan, String pointer, String... arguments) {
        return at(Place.in(plan, pointer), arguments);
    }

    /** A flaw of any place. */
    public static Flaw at(Place place, String... arguments) {
        return new Flaw(
                List.of(place), Arrays.stream(arguments).map(Wording::of).toList());
    }

    /** This flaw with more places, which explain it. */
    public Flaw and(Collection<? extends Node<?>> nodes) {
        List<Place> more = new ArrayList<>(places);
        nodes.forEach(node -> more.add(Place.of(node)));
        return new Flaw(more, arguments);
    }

    /** This flaw with one more place, which explains it. */
    public Flaw and(Node<?> node) {
        return and(List.of(node));
    }

    /** This flaw with one more argument, which reads differently in each language. */
    public Flaw with(Wording argument) {
        List<Wording> more = new ArrayList<>(arguments);
        more.add(argument);
        return new Flaw(places, more);
    }

    /** Where it is; the first place is where to mend. */
    public List<Place> places() {
        return places;
    }

    /** What the message speaks of. */
    public List<Wording> arguments() {
        return arguments;
    }
}
