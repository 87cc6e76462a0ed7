package dev.selaras.cli;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.core.trace.Trace;
import dev.selaras.validation.render.TraceText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selaras trace FILE…}: follows elements through all plans named. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {

    @Option(names = "--why", descriptionKey = "why", paramLabel = "ID")
    private Optional<String> why = Optional.empty();

    @Option(names = "--serves", descriptionKey = "serves", paramLabel = "ID")
    private Optional<String> serves = Optional.empty();

    @Option(names = "--losing", descriptionKey = "losing", paramLabel = "ID")
    private Optional<String> losing = Optional.empty();

    @Option(names = "--format", descriptionKey = "format", defaultValue = "text", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.text;

    @Parameters(arity = "1..*", descriptionKey = "files", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    private final SelarasCommand program;
    private final Output output;
    private final PrintStream errors;

    TraceCommand(SelarasCommand program, Output output, PrintStream errors) {
        this.program = program;
        this.output = output;
        this.errors = errors;
    }

    @Override
    public Integer call() {
        Answer answer = new Answer("selaras-trace", format, program.language(), output, errors);
        List<Input<Plan>> inputs = program.inputs().plans(files);
        if (inputs.stream().anyMatch(input -> input.value().isEmpty())) {
            return answer.refuse(inputs);
        }
        PlanLibrary library = PlanLibrary.of(
                inputs.stream().flatMap(input -> input.value().stream()).toList());
        List<Sought> unknown = Stream.of(why, serves, losing)
                .flatMap(Optional::stream)
                .map(name -> Sought.of(name, library))
                .filter(sought -> sought.node().isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(sought -> errors.println(sought.complaint().in(program.language())));
            return ExitStatus.WRONG_USE.number();
        }
        Traced traced = new Traced(
                library, Trace.of(library), node(why, library), node(serves, library), node(losing, library));
        return answer.give(() -> traced.text(new TraceText(program.language())), traced::write, ExitStatus.VALID);
    }

    private static Optional<Node<?>> node(Optional<String> name, PlanLibrary library) {
        return name.flatMap(sought -> Sought.of(sought, library).node());
    }
}
