package dev.selaras.cli;

import java.util.Collection;
import java.util.List;

/** How the program ends. The numbers are a contract with the scripts that call it. */
enum ExitStatus {
    /** Every plan is valid, or what was asked for is told. */
    VALID(0),
    /** A plan has errors, or two versions differ. */
    INVALID(1),
    /** The command was used wrongly. */
    WRONG_USE(2),
    /** An input can't be used: missing, unreadable, refused. */
    UNUSABLE_INPUT(3),
    /** The output could not be written whole. */
    OUTPUT_FAILED(4),
    /** A rule could not run, so nobody can say. */
    INCOMPLETE(5),
    /** A fault of the program. */
    FAULT(70);

    /** Of several that apply, the one that comes first here wins. */
    private static final List<ExitStatus> BY_WEIGHT =
            List.of(FAULT, INCOMPLETE, OUTPUT_FAILED, UNUSABLE_INPUT, INVALID, VALID);

    private final int number;

    ExitStatus(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitStatus heaviest(Collection<ExitStatus> statuses) {
        return BY_WEIGHT.stream().filter(statuses::contains).findFirst().orElse(VALID);
    }
}
