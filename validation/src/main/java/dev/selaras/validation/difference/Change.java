package dev.selaras.validation.difference;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Place;
import java.util.List;
import java.util.Optional;

/**
 * One thing that became of a plan. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param before where it was; nothing for what was added
 * @param after where it is; nothing for what was removed
 * @param arguments what the message speaks of, each cut to a few hundred characters
 */
public record Change(ChangeKind kind, Optional<Place> before, Optional<Place> after, List<Wording> arguments) {

    /** Keeps a copy of the list. */
    public Change {
        arguments = List.copyOf(arguments);
    }

    /** What happened, for people. */
    public String message(Language language) {
        return kind.message().in(language, arguments);
    }
}
