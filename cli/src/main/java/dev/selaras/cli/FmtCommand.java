package dev.selaras.cli;

import dev.selaras.core.language.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selaras fmt FILE…}: brings plan files into their one form, and lists those that it changed. */
@Command
final class FmtCommand implements Callable<Integer> {

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    @Parameters(arity = "1..*", descriptionKey = "files", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    private final SelarasCommand program;

    FmtCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        List<Formatted> all = program.inputs().names(files).stream()
                .map(name -> Formatted.of(name, program.inputs(), check))
                .toList();
        all.stream().flatMap(each -> each.refused().stream()).forEach(program::tell);
        List<ExitStatus> statuses =
                new ArrayList<>(all.stream().map(Formatted::status).toList());
        String changed = all.stream()
                .filter(Formatted::isChanged)
                .map(each -> Printable.of(each.name()) + "\n")
                .collect(Collectors.joining());
        statuses.add(program.print(changed));
        return ExitStatus.heaviest(statuses).number();
    }
}
