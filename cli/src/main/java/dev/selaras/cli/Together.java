package dev.selaras.cli;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The plans that a command looks at together, and the form of its answer. */
final class Together {

    @Option(names = "--format", descriptionKey = "format", defaultValue = "text", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.text;

    @Parameters(arity = "1..*", descriptionKey = "files", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    /**
     * Reads the plans and lets the command answer, if all could be read; says how the command ends.
     *
     * @param name the name of the JSON document that answers
     */
    int answer(String name, SelarasCommand program, BiFunction<PlanLibrary, Answer, ExitStatus> command) {
        Answer answer = new Answer(name, format, program);
        List<Input<Plan>> inputs = program.inputs().plans(files);
        boolean areRead = inputs.stream().allMatch(input -> input.value().isPresent());
        List<Plan> plans =
                inputs.stream().flatMap(input -> input.value().stream()).toList();
        return (areRead ? command.apply(PlanLibrary.of(plans), answer) : answer.refuse(inputs)).number();
    }
}
