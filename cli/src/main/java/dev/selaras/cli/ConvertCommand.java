package dev.selaras.cli;

import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.KeptMembers;
import dev.selaras.format.reading.ReadResult;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selaras convert FILE --to json|yaml}: writes a plan in the other form, whole. */
@Command
final class ConvertCommand implements Callable<Integer> {

    @Option(names = "--to", required = true, descriptionKey = "to", paramLabel = "json|yaml")
    private PlanSyntax syntax = PlanSyntax.json;

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private String file = "";

    private final SelarasCommand program;

    ConvertCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Input<Plan> input = program.inputs().kept(file);
        if (input.value().isEmpty()) {
            return refuse(input);
        }
        KeptMembers kept = input.result().map(ReadResult::getKept).orElse(KeptMembers.NONE);
        return syntax.write(input.value().get(), kept)
                .map(text -> program.print(text).number())
                .orElseGet(() -> refuse(Input.refused(input.name(), PlanSyntax.TOO_LARGE)));
    }

    private int refuse(Input<Plan> input) {
        program.tell(input);
        return ExitStatus.UNUSABLE_INPUT.number();
    }
}
