package dev.selaras.validation.difference;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.WordDifference;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Place;
import java.util.List;
import java.util.Optional;

/**
 * One thing that became of a plan. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param before where it was; nothing for what was not there
 * @param after where it is; nothing for what is not there any more, but for what depends on it
 * @param subject what changed, safe to print: an element with its kind, its id and how it begins, or the plan
 * @param part what of it: a member as a JSON pointer without the first slash, a year, what depends on it
 * @param from what stood there, whole and as printed; nothing if there was nothing, or nothing that is a text
 * @param to what stands there, likewise
 */
public record Change(
        ChangeKind kind,
        Optional<Place> before,
        Optional<Place> after,
        Wording subject,
        Optional<Wording> part,
        Optional<String> from,
        Optional<String> to) {

    /** As many words beside a change as a person needs to find it by. */
    private static final int BESIDE = 3;

    /** What happened, for people, on one line that is safe to print and of bounded length. */
    public String message(Language language) {
        Wording words =
                Wording.of(words().map(changed -> changed.marked(BESIDE)).orElse(""));
        List<Wording> arguments =
                List.of(subject, Excerpt.of(from, to), Excerpt.of(to, from), part.orElse(Wording.of("")), words);
        return kind.message().in(language, arguments);
    }

    /** What became of the words, if they were changed. */
    public Optional<WordDifference> words() {
        return kind == ChangeKind.REWORDED
                ? Optional.of(WordDifference.between(from.orElse(""), to.orElse("")))
                : Optional.empty();
    }
}
