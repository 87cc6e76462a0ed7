package dev.selaras.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code selaras completion bash|zsh}: prints a script with which a shell completes commands and options. */
@Command
final class CompletionCommand implements Callable<Integer> {

    /** A shell. Both are served by one script. */
    enum Shell {
        /** Bash. */
        bash,
        /** Zsh, through what it has of bash. */
        zsh
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final SelarasCommand program;

    CompletionCommand(SelarasCommand program) {
        this.program = program;
    }

    @Parameters(descriptionKey = "shell", paramLabel = "bash|zsh")
    void choose(Shell shell) {
        // One script serves both; which of them it is told by the shell itself.
    }

    @Override
    public Integer call() {
        return program.print(script()).number();
    }

    private String script() {
        // The library counts in the digits of the system, such as Arabic ones, which no shell takes for part of a name.
        Locale usual = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        try {
            return AutoComplete.bash("selaras", spec.root().commandLine());
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, usual);
        }
    }
}
