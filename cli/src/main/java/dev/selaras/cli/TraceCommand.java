package dev.selaras.cli;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.trace.Trace;
import dev.selaras.validation.render.TraceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code selaras trace FILE…}: follows elements through all plans named. */
@Command
final class TraceCommand implements Callable<Integer> {

    @Option(names = "--why", descriptionKey = "why", paramLabel = "ID")
    private Optional<String> why = Optional.empty();

    @Option(names = "--serves", descriptionKey = "serves", paramLabel = "ID")
    private Optional<String> serves = Optional.empty();

    @Option(names = "--losing", descriptionKey = "losing", paramLabel = "ID")
    private Optional<String> losing = Optional.empty();

    @Mixin
    private Together plans = new Together();

    private final SelarasCommand program;

    TraceCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return plans.answer("selaras-trace", program, this::trace);
    }

    private ExitStatus trace(PlanLibrary library, Answer answer) {
        Map<String, Sought> named = new LinkedHashMap<>();
        Stream.of(why, serves, losing)
                .flatMap(Optional::stream)
                .forEach(name -> named.computeIfAbsent(name, unseen -> Sought.of(name, library)));
        List<Sought> unknown = named.values().stream()
                .filter(sought -> sought.node().isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(sought -> program.complain(sought.complaint()));
            return ExitStatus.WRONG_USE;
        }
        Function<Optional<String>, Optional<Node<?>>> node = name ->
                name.flatMap(sought -> Optional.ofNullable(named.get(sought)).flatMap(Sought::node));
        Traced traced = new Traced(Trace.of(library), node.apply(why), node.apply(serves), node.apply(losing));
        return answer.give(() -> traced.text(new TraceText(program.language())), traced::write, ExitStatus.VALID);
    }
}
