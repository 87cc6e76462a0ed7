package dev.selaras.cli;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.render.ProvenanceBuilder;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.waiver.Waivers;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selaras validate FILE…}: checks plans, each among the others named. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private static final Wording BUILT_IN = Wording.of(
            "Profil bawaan: standard, strict, lenient.", "The built-in profiles are standard, strict and lenient.");

    @Option(
            names = "--format",
            descriptionKey = "report",
            defaultValue = "text",
            paramLabel = "FORMAT",
            converter = ReportForm.ByName.class,
            completionCandidates = ReportForm.Names.class)
    private ReportForm form = new ReportForm(Optional.empty());

    @Option(names = "--profile", descriptionKey = "profile", defaultValue = "standard", paramLabel = "NAME|FILE")
    private String profile = "standard";

    @Option(names = "--waivers", descriptionKey = "waivers", paramLabel = "FILE")
    private Optional<String> waivers = Optional.empty();

    @Option(names = "--date", descriptionKey = "date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--fail-on", descriptionKey = "fail-on", defaultValue = "error", paramLabel = "error|warning|note")
    private FailLevel failOn = FailLevel.error;

    @Option(names = "--ratios", descriptionKey = "ratios")
    private boolean ratios;

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
        PlanValidator installed = PlanValidator.installed();
        Input<Profile> chosen = Profile.builtIn(profile)
                .map(known -> Input.known(profile, known))
                .orElseGet(() -> program.inputs().document(profile, installed.profileFormat()));
        Optional<Input<Waivers>> waived =
                waivers.map(file -> program.inputs().document(file, installed.waiversFormat()));
        List<Input<?>> unread = Stream.<Input<?>>concat(Stream.of(chosen), waived.stream())
                .filter(input -> input.value().isEmpty())
                .toList();
        if (!unread.isEmpty()) {
            return refuse(unread, installed.rules()).number();
        }
        PlanValidator under = installed.under(chosen.value().orElseThrow());
        ProvenanceBuilder provenance = Provenance.builder(installed.rules())
                .profile(chosen.value().orElseThrow().getName())
                .profileDigest(chosen.digest());
        if (waived.isEmpty()) {
            return validate(under, provenance.build());
        }
        LocalDate day = day();
        provenance.waiversDigest(waived.get().digest()).day(day);
        return validate(under.waiving(waived.get().value().orElseThrow(), day), provenance.build());
    }

    private LocalDate day() {
        return date.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }

    /** A rule that there is not is a slip of whoever calls; nothing else in a file of settings is known to be one. */
    private ExitStatus refuse(List<Input<?>> unread, RuleSet rules) {
        UnreadText text = new UnreadText(program.language());
        unread.forEach(input -> errors.print(text.render(input)));
        CheckedDocuments settings = CheckedDocuments.unread(
                rules,
                Provenance.builder(rules).build(),
                unread.stream()
                        .<CheckedDocument>map(input -> input.document().build())
                        .toList());
        boolean written = form.format()
                .map(format -> write(format.render(settings, program.language())))
                .orElse(true);
        if (!written) {
            return ExitStatus.OUTPUT_FAILED;
        }
        boolean profileMissing = unread.stream()
                .anyMatch(
                        input -> input.name().equals(profile) && input.refusal().isPresent());
        if (profileMissing) {
            errors.println(BUILT_IN.in(program.language()));
        }
        boolean unknownRules = unread.stream()
                .allMatch(input -> input.refusal().isEmpty()
                        && input.errors().stream().allMatch(error -> error.getCode() == ReadingCode.UNKNOWN_RULE));
        return unknownRules ? ExitStatus.WRONG_USE : ExitStatus.UNUSABLE_INPUT;
    }

    private int validate(PlanValidator validator, Provenance provenance) {
        List<Input<Plan>> inputs = program.inputs().plans(files);
        PlanLibrary library = PlanLibrary.of(
                inputs.stream().flatMap(input -> input.value().stream()).toList());
        List<Report> found = validator.validate(library);
        Iterator<Report> reports = found.iterator();
        List<Checked> all = inputs.stream()
                .map(input -> Checked.of(input, input.value().map(plan -> reports.next())))
                .toList();
        List<CheckedDocument> each = all.stream().map(Checked::document).toList();
        CheckedDocuments documents = CheckedDocuments.of(validator.rules(), provenance, each);
        boolean written = write(form.format()
                .map(format -> format.render(documents, program.language()))
                .orElseGet(() -> new TextOutput(validator.rules(), program.language()).render(all, documents, ratios)));
        List<ExitStatus> statuses =
                new ArrayList<>(all.stream().map(Checked::status).toList());
        if (failOn.isReached(found)) {
            statuses.add(ExitStatus.INVALID);
        }
        if (!written) {
            statuses.add(ExitStatus.OUTPUT_FAILED);
        }
        return ExitStatus.heaviest(statuses).number();
    }

    private boolean write(String whole) {
        return output.write(whole, errors, program.language());
    }
}
