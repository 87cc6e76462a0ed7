package dev.selaras.cli;

import dev.selaras.core.model.Plan;
import dev.selaras.format.Formats;
import dev.selaras.format.reading.Position;
import dev.selaras.validation.difference.Change;
import dev.selaras.validation.difference.PlanDifference;
import dev.selaras.validation.render.DifferenceText;
import dev.selaras.validation.report.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selaras diff BEFORE AFTER}: tells what became of a plan; ends as {@code diff} does. */
@Command
final class DiffCommand implements Callable<Integer> {

    @Option(names = "--format", descriptionKey = "format", defaultValue = "text", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.text;

    @Parameters(index = "0", descriptionKey = "before", paramLabel = "BEFORE")
    private String before = "";

    @Parameters(index = "1", descriptionKey = "after", paramLabel = "AFTER")
    private String after = "";

    private final SelarasCommand program;

    DiffCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Answer answer = new Answer("selaras-difference", format, program);
        Inputs inputs = program.inputs();
        Input<Plan> old = inputs.document(before, Formats.PLAN);
        Input<Plan> now = inputs.document(after, Formats.PLAN);
        if (old.value().isEmpty() || now.value().isEmpty()) {
            return answer.refuse(List.of(old, now)).number();
        }
        List<Change> changes =
                PlanDifference.between(old.value().orElseThrow(), now.value().orElseThrow());
        Function<Place, Optional<Position>> was = positions(old, changes, Change::before);
        Function<Place, Optional<Position>> is = positions(now, changes, Change::after);
        return answer.give(
                        () -> new DifferenceText(
                                        program.language(),
                                        place -> was.apply(place).map(Position::inWords),
                                        place -> is.apply(place).map(Position::inWords))
                                .render(before, after, changes),
                        out -> new JsonDifference(program.language(), was, is).write(out, old, now, changes),
                        changes.isEmpty() ? ExitStatus.VALID : ExitStatus.INVALID)
                .number();
    }

    /** Where the places of one side stand in its file, found in one pass. */
    private static Function<Place, Optional<Position>> positions(
            Input<Plan> input, List<Change> changes, Function<Change, Optional<Place>> side) {
        List<String> pointers = changes.stream()
                .flatMap(change -> side.apply(change).stream())
                .map(Place::getPointer)
                .toList();
        Map<String, Position> found = input.positions().apply(pointers);
        return place -> Optional.ofNullable(found.get(place.getPointer()));
    }
}
