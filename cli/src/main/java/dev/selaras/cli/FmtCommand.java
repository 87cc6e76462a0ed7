package dev.selaras.cli;

import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selaras fmt FILE…}: brings plan files into their one form, and lists those that it changed. */
@Command
final class FmtCommand implements Callable<Integer> {

    private static final Wording IN_PLACE = Wording.of(
            "fmt merapikan berkas di tempatnya dan tidak membaca masukan standar; sebutkan berkasnya.",
            "fmt writes files in place and does not read the standard input; name the files.");

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    @Parameters(arity = "1..*", descriptionKey = "fmt-files", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    private final SelarasCommand program;

    FmtCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Inputs inputs = program.inputs();
        Set<String> names = inputs.names(files);
        if (names.contains(Inputs.STANDARD_INPUT)) {
            throw new WrongUseException(IN_PLACE.in(program.language()));
        }
        List<Formatted> all =
                names.stream().map(name -> Formatted.of(name, inputs, check)).toList();
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
