package dev.selaras.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The commands of the program by their names, in the order that its help shows them. */
final class Commands {

    private static final List<String> ALL = List.of(
            "validate",
            "report",
            "diff",
            "trace",
            "coverage",
            "alignment",
            "tree",
            "rules",
            "explain",
            "convert",
            "fmt",
            "schema",
            "init",
            "completion",
            "man");

    /** Those that tell of the others. */
    private static final Set<String> OF_ALL = Set.of("completion", "man");

    private Commands() {}

    /** Adds the commands that it takes to understand the arguments. */
    static void add(CommandLine program, SelarasCommand selaras, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        // To describe them all takes as long as to validate a small plan.
        boolean isKnown = ALL.contains(first) && !OF_ALL.contains(first);
        for (String name : isKnown ? List.of(first) : ALL) {
            program.addSubcommand(name, command(name, selaras));
        }
    }

    private static Callable<Integer> command(String name, SelarasCommand program) {
        return switch (name) {
            case "validate" -> new ValidateCommand(program, "text");
            case "report" -> new ValidateCommand(program, "html");
            case "diff" -> new DiffCommand(program);
            case "trace" -> new TraceCommand(program);
            case "coverage" -> new CoverageCommand(program);
            case "alignment" -> new AlignmentCommand(program);
            case "tree" -> new TreeCommand(program);
            case "rules" -> new RulesCommand(program);
            case "explain" -> new ExplainCommand(program);
            case "convert" -> new ConvertCommand(program);
            case "fmt" -> new FmtCommand(program);
            case "schema" -> new SchemaCommand(program);
            case "init" -> new InitCommand(program);
            case "completion" -> new CompletionCommand(program);
            case "man" -> new ManCommand(program);
            default -> throw new IllegalArgumentException("no command is called " + name);
        };
    }
}
