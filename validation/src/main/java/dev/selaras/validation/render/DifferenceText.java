package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.difference.Change;
import dev.selaras.validation.difference.ChangeKind;
import dev.selaras.validation.report.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a plan as lines of text for people: kind by kind, what weighs most first, each change with its places before
 * and after.
 *
 * <p>Text from the plans is made safe to print. Equal changes give equal text. Immutable and thread-safe.
 */
public final class DifferenceText {

    private static final Wording NONE = Wording.of("tidak ada perubahan", "no change");
    private static final Wording ONE = Wording.of("{0} perubahan", "{0} change");
    private static final Wording MANY = Wording.of("{0} perubahan", "{0} changes");
    private static final String TO = "→";

    private final Language language;
    private final Function<Place, Optional<Wording>> before;
    private final Function<Place, Optional<Wording>> after;

    /** Makes a renderer for readers of a language. */
    public DifferenceText(Language language) {
        this(language, place -> Optional.empty(), place -> Optional.empty());
    }

    /**
     * Makes a renderer that says more of places than their pointer.
     *
     * @param language the language of the reader
     * @param before where a place stands in the file before, if that is known: line 31, column 5
     * @param after where a place stands in the file after
     */
    public DifferenceText(
            Language language, Function<Place, Optional<Wording>> before, Function<Place, Optional<Wording>> after) {
        this.language = language;
        this.before = before;
        this.after = after;
    }

    /**
     * The changes as text, each line ended by a line feed.
     *
     * @param from what the reader knows the version before by, such as the name of its file
     * @param to what the reader knows the version after by
     */
    public String render(String from, String to, List<Change> changes) {
        StringBuilder text = new StringBuilder();
        text.append(Printable.of(from)).append(' ').append(TO).append(' ').append(Printable.of(to));
        text.append(": ").append(count(changes.size())).append('\n');
        Map<ChangeKind, List<Change>> byKind = new EnumMap<>(ChangeKind.class);
        changes.forEach(change -> byKind.computeIfAbsent(change.kind(), first -> new ArrayList<>())
                .add(change));
        byKind.forEach((kind, some) -> append(text, kind, some));
        return text.toString();
    }

    private String count(int count) {
        Wording what = count == 0 ? NONE : count == 1 ? ONE : MANY;
        return what.in(language, List.of(Wording.of(count)));
    }

    private void append(StringBuilder text, ChangeKind kind, List<Change> changes) {
        text.append('\n').append(kind.heading().in(language));
        text.append(" (").append(changes.size()).append(")\n");
        for (Change change : changes) {
            text.append("  ").append(change.message(language)).append("\n    ");
            change.before().ifPresent(place -> text.append(place(place, before)).append(' '));
            text.append(TO);
            change.after().ifPresent(place -> text.append(' ').append(place(place, after)));
            text.append('\n');
        }
    }

    private String place(Place place, Function<Place, Optional<Wording>> positions) {
        return Printable.of(place.getPointer())
                + positions.apply(place).map(at -> " (" + at.in(language) + ")").orElse("");
    }
}
