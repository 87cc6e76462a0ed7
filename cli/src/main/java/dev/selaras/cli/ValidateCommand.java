package dev.selaras.cli;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Report;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selaras validate FILE…}: checks plans, each among the others named. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private static final Wording OUTPUT_FAILED =
            Wording.of("Hasil tidak dapat ditulis seluruhnya.", "The output could not be written whole.");

    /** How the result is written. */
    enum OutputFormat {
        /** Lines for people. */
        text,
        /** One document for programs. */
        json
    }

    @Option(names = "--format", descriptionKey = "format", defaultValue = "text", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.text;

    @Parameters(arity = "1..*", descriptionKey = "files", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    private final SelarasCommand program;
    private final Output output;
    private final PrintStream errors;

    ValidateCommand(SelarasCommand program, Output output, PrintStream errors) {
        this.program = program;
        this.output = output;
        this.errors = errors;
    }

    @Override
    public Integer call() {
        List<Input> inputs = files.stream().map(Input::read).toList();
        PlanValidator validator = PlanValidator.standard();
        PlanLibrary library = PlanLibrary.of(
                inputs.stream().flatMap(input -> input.plan().stream()).toList());
        Iterator<Report> reports = validator.validate(library).iterator();
        List<Checked> all = inputs.stream()
                .map(input -> new Checked(input, input.plan().map(plan -> reports.next())))
                .toList();
        boolean written = output.write(
                switch (format) {
                    case text -> new TextOutput(validator.rules(), program.language()).render(all);
                    case json -> new JsonOutput(validator.rules(), program.language()).render(all);
                });
        List<ExitStatus> statuses =
                new ArrayList<>(all.stream().map(Checked::status).toList());
        if (!written) {
            errors.println(OUTPUT_FAILED.in(program.language()));
            statuses.add(ExitStatus.OUTPUT_FAILED);
        }
        return ExitStatus.heaviest(statuses).number();
    }
}
