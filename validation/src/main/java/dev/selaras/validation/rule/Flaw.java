package dev.selaras.validation.rule;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.ChainStep;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a rule has to say of one place: where, what the message speaks of, and if it can the chain that breaks there and
 * the patch that mends it. The engine adds the rule's code and weight and makes a finding of it. Immutable and
 * thread-safe.
 */
public final class Flaw {

    /** As much of a statement as a finding quotes, in characters; the plan itself has the rest. */
    private static final int MAX_ARGUMENT = 200;

    /** As many places as a person will look up. */
    private static final int MAX_PLACES = 20;

    /** As many operations as a mend of one flaw may take. */
    private static final int MAX_OPERATIONS = 200;

    /** As much text as one operation may hold, in characters. It is not cut, because half a mend is none. */
    private static final int MAX_PATCH_TEXT = 2_000;

    private final List<Place> places;
    private final List<Wording> arguments;
    private final List<ChainStep> chain;
    private final Optional<Patch> patch;

    private Flaw(List<Place> places, List<Wording> arguments, List<ChainStep> chain, Optional<Patch> patch) {
        this.places = List.copyOf(places);
        this.arguments = arguments.stream().map(Flaw::cut).toList();
        this.chain = chain;
        this.patch = patch;
    }

    private static Wording cut(Wording argument) {
        return Wording.of(cut(argument.getIndonesian()), cut(argument.getEnglish()));
    }

    static String cut(String text) {
        // A character takes two places at most, so that of a long text no more than its beginning is looked at.
        return text.length() <= 2 * MAX_ARGUMENT && text.codePointCount(0, text.length()) <= MAX_ARGUMENT
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
     * A flaw of the plan as a whole. With more places it is one of all the elements that the rule looks at.
     *
     * @param pointer the member that is flawed as a JSON pointer, empty for the plan itself
     */
    public static Flaw in(Plan plan, String pointer, String... arguments) {
        return at(Place.in(plan, pointer), arguments);
    }

    /** A flaw of any place. */
    public static Flaw at(Place place, String... arguments) {
        return new Flaw(
                List.of(place), Arrays.stream(arguments).map(Wording::of).toList(), List.of(), Optional.empty());
    }

    /** This flaw with more places, which explain it; those beyond twenty in all are left out. */
    public Flaw and(Collection<? extends Node<?>> nodes) {
        List<Place> more = new ArrayList<>(places);
        nodes.stream().limit(MAX_PLACES - more.size()).map(Place::of).forEach(more::add);
        return new Flaw(more, arguments, chain, patch);
    }

    /** This flaw with one more place, which explains it. */
    public Flaw and(Node<?> node) {
        return and(List.of(node));
    }

    /** This flaw with one more argument, which reads differently in each language. */
    public Flaw with(Wording argument) {
        List<Wording> more = new ArrayList<>(arguments);
        more.add(argument);
        return new Flaw(places, more, chain, patch);
    }

    /** This flaw with the chain that it breaks. */
    public Flaw along(Chain broken) {
        return new Flaw(places, arguments, broken.steps(), patch);
    }

    /**
     * This flaw with a mend that a program can apply. One that is longer than a report should hold is left out.
     *
     * @param mend a patch that takes the finding away and brings no other, on every plan
     */
    public Flaw mendedBy(Patch mend) {
        return new Flaw(places, arguments, chain, Optional.of(mend).filter(Flaw::isShort));
    }

    private static boolean isShort(Patch patch) {
        return patch.getOperations().size() <= MAX_OPERATIONS
                && patch.getOperations().stream()
                        .allMatch(operation -> operation.getText().orElse("").length() <= MAX_PATCH_TEXT);
    }

    /** Where it is; the first place is where to mend. */
    public List<Place> places() {
        return places;
    }

    /** What the message speaks of. */
    public List<Wording> arguments() {
        return arguments;
    }

    /** The chain that it breaks; empty if it is about none. */
    public List<ChainStep> chain() {
        return chain;
    }

    /** The mend that a program can apply, if there is one. */
    public Optional<Patch> patch() {
        return patch;
    }
}
