package dev.selaras.cli;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.trace.Coverage;
import dev.selaras.core.trace.Trace;
import dev.selaras.validation.render.CoverageTable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.JsonGenerator;

/** {@code selaras coverage FILE…}: shows which missions, issues and pillars are served by what, across all plans named. */
@Command
final class CoverageCommand implements Callable<Integer> {

    /** What is shown: rows, columns. */
    private static final List<List<ElementKind>> PAIRS = List.of(
            List.of(ElementKind.PILLAR, ElementKind.MISSION),
            List.of(ElementKind.MISSION, ElementKind.GOAL),
            List.of(ElementKind.ISSUE, ElementKind.TARGET));

    @Mixin
    private Together plans = new Together();

    private final SelarasCommand program;

    CoverageCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return plans.answer("selaras-coverage", program, this::cover);
    }

    private ExitStatus cover(PlanLibrary library, Answer answer) {
        Trace trace = Trace.of(library);
        CoverageTable table = new CoverageTable(program.language(), Terminal.width());
        return answer.give(
                () -> PAIRS.stream()
                                .map(pair -> table.render(trace, pair.get(0), pair.get(1)))
                                .collect(Collectors.joining("\n"))
                        + "\n" + table.key(trace),
                out -> {
                    JsonDocument.writeComplete(out, trace.notAtHand().isEmpty(), trace.notAtHand());
                    JsonDocument.writeList(out, "tables", PAIRS, pair -> write(out, trace, pair));
                },
                ExitStatus.VALID);
    }

    private static void write(JsonGenerator out, Trace trace, List<ElementKind> pair) {
        Coverage coverage = trace.coverage(pair.get(0).type(), pair.get(1).type());
        List<Node<?>> columns = coverage.columns();
        out.writeStringProperty("of", pair.get(0).name());
        out.writeStringProperty("by", pair.get(1).name());
        List<Integer> rows = IntStream.range(0, coverage.rows().size()).boxed().toList();
        JsonDocument.writeList(out, "rows", rows, row -> {
            JsonDocument.writeElement(out, coverage.rows().get(row));
            out.writeName("servedBy");
            out.writeStartArray();
            IntStream.range(0, columns.size())
                    .filter(column -> coverage.isServed(row, column))
                    .forEach(out::writeNumber);
            out.writeEndArray();
        });
        JsonDocument.writeList(out, "columns", columns, column -> JsonDocument.writeElement(out, column));
        JsonDocument.writeList(out, "unserved", coverage.unserved(), row -> JsonDocument.writeElement(out, row));
        JsonDocument.writeList(out, "idle", coverage.idle(), column -> JsonDocument.writeElement(out, column));
    }
}
