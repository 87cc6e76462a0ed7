package dev.selaras.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands of the program by their names, in the order that its help shows them. */
final class Commands {

    /** Those that tell of the others. */
    private static final Set<String> OF_ALL = Set.of("completion", "man");

    private static final Map<String, Function<SelarasCommand, Callable<Integer>>> ALL = all();

    private Commands() {}

    /** Adds the commands that it takes to understand the arguments. */
    static void add(CommandLine program, SelarasCommand selaras, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        // To describe them all takes as long as to validate a small plan.
        boolean isKnown = ALL.containsKey(first) && !OF_ALL.contains(first);
        ALL.forEach((name, command) -> {
            if (!isKnown || name.equals(first)) {
                program.addSubcommand(name, command.apply(selaras));
            }
        });
    }

    private static Map<String, Function<SelarasCommand, Callable<Integer>>> all() {
        Map<String, Function<SelarasCommand, Callable<Integer>>> all = new LinkedHashMap<>();
        all.put("validate", program -> new ValidateCommand(program, "text"));
        all.put("report", program -> new ValidateCommand(program, "html"));
        all.put("diff", DiffCommand::new);
        all.put("trace", TraceCommand::new);
        all.put("coverage", CoverageCommand::new);
        all.put("alignment", AlignmentCommand::new);
        all.put("tree", TreeCommand::new);
        all.put("rules", RulesCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("convert", ConvertCommand::new);
        all.put("fmt", FmtCommand::new);
        all.put("schema", SchemaCommand::new);
        all.put("init", InitCommand::new);
        all.put("completion", CompletionCommand::new);
        all.put("man", ManCommand::new);
        return all;
    }
}
