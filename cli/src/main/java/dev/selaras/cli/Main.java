package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.rule.UnusableRuleException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program begins and ends. */
public final class Main {

    private static final Wording FAULT = Wording.of(
            "Selaras mengalami kesalahan yang tidak berasal dari berkas Anda. Mohon laporkan beserta perintah ini.",
            "Selaras met a fault that is not in your files. Please report it with this command.");
    private static final Wording NO_MEMORY = Wording.of(
            "Memori tidak cukup untuk berkas ini; jalankan dengan java -Xmx yang lebih besar.",
            "There is not enough memory for these files; run with a larger java -Xmx.");
    private static final Wording UNUSABLE_RULE = Wording.of(
            "Aturan tambahan tidak dapat dipakai, sehingga tidak ada rencana yang diperiksa. Perbaiki berkas jar-nya atau"
                    + " keluarkan dari class path. Keterangan bagi pembuat aturan: {0}",
            "A rule that was added can't be used, so no plan was checked. Mend its jar or take it off the class path."
                    + " For whoever wrote the rule: {0}");
    private static final Wording UNKNOWN = Wording.of("Tidak dikenal: {0}", "Not known: {0}");
    private static final Wording NO_COMMAND =
            Wording.of("Sebutkan perintah, misalnya validate.", "Name a command, such as validate.");
    private static final Wording TWO_FILES = Wording.of(
            "Sebutkan dua berkas: versi sebelum dan versi sesudah.",
            "Name two files: the version before and the version after.");
    private static final Wording NO_FILE =
            Wording.of("Sebutkan sekurang-kurangnya satu berkas.", "Name at least one file.");
    private static final Wording NO_CODE = Wording.of("Sebutkan kode aturan.", "Name the code of a rule.");
    private static final Wording NO_SHELL = Wording.of("Sebutkan bash atau zsh.", "Name bash or zsh.");
    private static final Wording WRONG =
            Wording.of("Nilai untuk {0} harus berupa {1}.", "The value of {0} must be {1}.");
    private static final Wording COUNT = Wording.of("bilangan bulat mulai dari 0", "a whole number from 0");
    private static final Wording NAME = Wording.of("Sebutkan {0}.", "Name {0}.");
    private static final Wording ADD = Wording.of("Lengkapi dengan {0}.", "Add {0}.");
    private static final Wording TWICE =
            Wording.of("{0} disebut lebih dari sekali; sebutkan sekali saja.", "{0} is given twice; give it once.");
    private static final Wording SEE =
            Wording.of("Tambahkan --help untuk melihat cara pemakaian.", "Add --help to see how it is used.");

    private Main() {}

    /** Runs the program and ends the JVM with its exit status. */
    public static void main(String[] arguments) {
        System.exit(runGuarded(Output.standard(), Output.errors(), arguments));
    }

    /** Runs the program and gives its exit status, whatever happens. */
    static int runGuarded(Output output, PrintStream errors, String... arguments) {
        try {
            return run(output, errors, arguments);
        } catch (OutOfMemoryError e) {
            errors.println(NO_MEMORY.in(language(arguments)));
            return ExitStatus.FAULT.number();
        } catch (RuntimeException | Error e) {
            // Whatever is left is ours, a whatever it is; a script must not take it for a plan with errors.
            errors.println(FAULT.in(language(arguments)));
            return ExitStatus.FAULT.number();
        }
    }

    /** Runs the program and gives its exit status. */
    static int run(Output output, PrintStream errors, String... arguments) {
        Language language = language(arguments);
        StringWriter help = new StringWriter();
        SelarasCommand selaras = new SelarasCommand(language, output, errors);
        CommandLine program = new CommandLine(selaras);
        Commands.add(program, selaras, arguments);
        program.setExpandAtFiles(false)
                .setOut(new PrintWriter(help))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExitCodeExceptionMapper(e -> ExitStatus.FAULT.number())
                .setParameterExceptionHandler((e, all) -> wrongUse(e, errors, language))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, errors, language));
        program.setHelpFactory((command, colours) -> {
            // Most runs show no help, so that its texts are not read before one does.
            Locale locale = Locale.forLanguageTag(language.tag());
            program.setResourceBundle(ResourceBundle.getBundle("dev.selaras.cli.Help", locale));
            return new CommandLine.Help(command, colours);
        });
        int status = program.execute(arguments);
        ExitStatus written = help.getBuffer().isEmpty() ? ExitStatus.VALID : selaras.print(help.toString());
        return written == ExitStatus.VALID ? status : written.number();
    }

    private static int wrongUse(ParameterException e, PrintStream errors, Language language) {
        errors.println(Printable.of(complaint(e, language)));
        errors.println(SEE.in(language));
        return ExitStatus.WRONG_USE.number();
    }

    private static int failed(Exception e, PrintStream errors, Language language) {
        if (e instanceof WrongUseException wrong) {
            errors.println(wrong.complaint());
            return ExitStatus.WRONG_USE.number();
        }
        if (e instanceof UnusableRuleException unusable) {
            Wording why = Wording.of(Objects.requireNonNullElse(unusable.getMessage(), ""));
            errors.println(Printable.of(UNUSABLE_RULE.in(language, List.of(why))));
            return ExitStatus.WRONG_USE.number();
        }
        errors.println(FAULT.in(language));
        return ExitStatus.FAULT.number();
    }

    private static String complaint(ParameterException e, Language language) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return UNKNOWN.in(language, List.of(Wording.of(String.join(" ", unmatched.getUnmatched()))));
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return TWICE.in(language, List.of(Wording.of(option.longestName())));
        }
        if (e instanceof MissingParameterException missing
                && missing.getMissing().stream().anyMatch(OptionSpec.class::isInstance)) {
            String all = missing.getMissing().stream().map(Main::usage).collect(Collectors.joining(" "));
            return ADD.in(language, List.of(Wording.of(all)));
        }
        if (e.getArgSpec() instanceof OptionSpec option) {
            Wording allowed = option.paramLabel().equals("N") ? COUNT : Wording.of(allowed(option));
            return WRONG.in(language, List.of(Wording.of(option.longestName()), allowed));
        }
        if (e.getArgSpec() instanceof PositionalParamSpec wrong) {
            return NAME.in(language, List.of(Wording.of(wrong.paramLabel())));
        }
        return switch (e.getCommandLine().getCommandName()) {
            case "selaras" -> NO_COMMAND.in(language);
            case "diff" -> TWO_FILES.in(language);
            case "explain" -> NO_CODE.in(language);
            case "completion" -> NO_SHELL.in(language);
            default -> NO_FILE.in(language);
        };
    }

    private static String usage(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? option.longestName() + "=" + allowed(option)
                : missing.paramLabel();
    }

    private static String allowed(OptionSpec option) {
        return option.completionCandidates() == null
                ? option.paramLabel()
                : String.join("|", option.completionCandidates());
    }

    /** The language asked for, known before the rest of the command line is understood, so that its faults can be told. */
    private static Language language(String... arguments) {
        List<String> given = List.of(arguments);
        for (Language language : Language.values()) {
            int at = given.indexOf("--lang");
            boolean apart =
                    at >= 0 && at + 1 < given.size() && given.get(at + 1).equals(language.tag());
            if (apart || given.contains("--lang=" + language.tag())) {
                return language;
            }
        }
        return Language.of(Locale.getDefault());
    }
}
