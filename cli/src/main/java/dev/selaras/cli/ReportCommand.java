package dev.selaras.cli;

import dev.selaras.validation.render.html.HtmlReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code selaras report FILE…}: checks plans, each among the others named, and shows all of it as one page of HTML. */
@Command
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private Settings settings = new Settings();

    @Parameters(arity = "1..*", descriptionKey = "files", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    private final SelarasCommand program;

    ReportCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Inputs inputs = program.inputs();
        Check check = settings.read(inputs);
        if (!check.unread().isEmpty()) {
            return check.refuse(program).number();
        }
        List<Checked> all = check.of(inputs.plans(files));
        String page = new HtmlReport().render(check.documents(all), program.language());
        return Checked.status(all, program.print(page)).number();
    }
}
