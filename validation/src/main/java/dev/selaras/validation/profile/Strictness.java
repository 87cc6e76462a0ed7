package dev.selaras.validation.profile;

import dev.selaras.core.model.Id;
import dev.selaras.validation.report.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a profile makes of the severities of all rules, before it looks at single ones. */
public enum Strictness {
    /** Every rule weighs what it says of itself. */
    STANDARD(Weight.ERROR, Weight.WARNING, Weight.INFO),
    /** Warnings are errors, and notes are warnings: for a plan that is about to be enacted. */
    STRICT(Weight.ERROR, Weight.ERROR, Weight.WARNING),
    /** Errors stay, warnings are notes, and notes are not made: for a first draft. */
    LENIENT(Weight.ERROR, Weight.INFO, Weight.OFF);

    private final Weight error;
    private final Weight warning;
    private final Weight info;

    Strictness(Weight error, Weight warning, Weight info) {
        this.error = error;
        this.warning = warning;
        this.info = info;
    }

    /** What becomes of rules of this severity. */
    public Weight of(Severity severity) {
        return switch (severity) {
            case ERROR -> error;
            case WARNING -> warning;
            case INFO -> info;
        };
    }

    /** The strictness of the built-in profile of this name. */
    static Optional<Strictness> of(String profileName) {
        return Arrays.stream(values())
                .filter(strictness -> strictness.profileName().getValue().equals(profileName))
                .findFirst();
    }

    /** The name of the built-in profile that is this and no more: {@code strict}. */
    public Id profileName() {
        return Id.of(name().toLowerCase(Locale.ROOT));
    }
}
