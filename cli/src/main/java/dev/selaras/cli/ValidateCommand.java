package dev.selaras.cli;

import dev.selaras.core.language.Wording;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.formats.ReportFormats;
import dev.selaras.validation.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selaras validate FILE…} and {@code selaras report FILE…}: check plans, each among the others named. */
@Command
final class ValidateCommand implements Callable<Integer> {

    private static final Wording DATE_ALONE = Wording.of(
            "--date hanya berlaku bersama --waivers; tambahkan --waivers atau hapus --date.",
            "--date goes only with --waivers; add --waivers or leave --date out.");

    @Option(
            names = "--format",
            descriptionKey = "report",
            paramLabel = "FORMAT",
            converter = ReportForm.ByName.class,
            completionCandidates = ReportForm.Names.class)
    private ReportForm form;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--fail-on", descriptionKey = "fail-on", defaultValue = "error", paramLabel = "error|warning|note")
    private FailLevel failOn = FailLevel.error;

    @Option(names = "--ratios", descriptionKey = "ratios")
    private boolean ratios;

    @Parameters(arity = "1..*", descriptionKey = "files", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    private final SelarasCommand program;

    /**
     * The command of this program.
     *
     * @param form the form of reports unless another is asked for
     */
    ValidateCommand(SelarasCommand program, String form) {
        this.program = program;
        this.form = new ReportForm(ReportFormats.find(form));
    }

    @Override
    public Integer call() {
        if (settings.isDateIdle()) {
            throw new WrongUseException(DATE_ALONE.in(program.language()));
        }
        Inputs inputs = program.inputs();
        Check check = settings.read(inputs);
        return (check.unread().isEmpty() ? validate(check, inputs) : refuse(check)).number();
    }

    private ExitStatus refuse(Check check) {
        ExitStatus status = check.refuse(program);
        ExitStatus written = form.format()
                .map(format -> program.print(format.render(check.refused(), program.language())))
                .orElse(ExitStatus.VALID);
        return written == ExitStatus.VALID ? status : written;
    }

    private ExitStatus validate(Check check, Inputs inputs) {
        List<Checked> all = check.of(inputs.plans(files));
        CheckedDocuments documents = check.documents(all);
        RuleSet rules = check.validator().rules();
        String whole = form.format()
                .map(format -> format.render(documents, program.language()))
                .orElseGet(() ->
                        new TextOutput(rules, program.language(), program.style()).render(all, documents, ratios));
        ExitStatus ended = Checked.status(all, program.print(whole));
        boolean fails = all.stream()
                .flatMap(checked -> checked.document().getReport().stream())
                .anyMatch(failOn::isReached);
        return fails ? ExitStatus.heaviest(List.of(ended, ExitStatus.INVALID)) : ended;
    }
}
