package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program begins and ends. */
public final class Main {

    private static final Wording FAULT = Wording.of(
            "Selaras mengalami kesalahan yang bukan dari berkas Anda. Mohon laporkan beserta perintah ini.",
            "Selaras met a fault that is not in your files. Please report it with this command.");
    private static final Wording UNKNOWN = Wording.of("Tidak dikenal: {0}", "Not known: {0}");
    private static final Wording MISSING = Wording.of(
            "Masih kurang: perintah ini perlu nilai atau berkas.",
            "Something is missing: this command needs a value or a file.");
    private static final Wording WRONG =
            Wording.of("Nilai pilihan tidak dapat dipakai.", "An option has a value that can't be used.");
    private static final Wording SEE = Wording.of("Lihat: {0} --help", "See: {0} --help");

    private Main() {}

    /** Runs the program and ends the JVM with its exit status. */
    public static void main(String[] arguments) {
        System.exit(runGuarded(Output.standard(), Output.errors(), arguments));
    }

    private static int runGuarded(Output output, PrintStream errors, String... arguments) {
        try {
            return run(output, errors, arguments);
        } catch (RuntimeException | Error e) {
            // Whatever is left is ours, a lack of memory included; a script must not take it for a plan with errors.
            errors.println(FAULT.in(language(arguments)));
            return ExitStatus.FAULT.number();
        }
    }

    /** Runs the program and gives its exit status. */
    static int run(Output output, PrintStream errors, String... arguments) {
        Language language = language(arguments);
        StringWriter help = new StringWriter();
        SelarasCommand selaras = new SelarasCommand(language);
        CommandLine program = new CommandLine(selaras)
                .setExpandAtFiles(false)
                .addSubcommand(new ValidateCommand(selaras, output, errors))
                .setOut(new PrintWriter(help))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExitCodeExceptionMapper(e -> ExitStatus.FAULT.number())
                .setParameterExceptionHandler((e, all) -> wrongUse(e, errors, language))
                .setExecutionExceptionHandler((e, command, result) -> {
                    errors.println(FAULT.in(language));
                    return ExitStatus.FAULT.number();
                });
        ResourceBundle texts = ResourceBundle.getBundle("dev.selaras.cli.Help", Locale.forLanguageTag(language.tag()));
        program.setResourceBundle(texts);
        int status = program.execute(arguments);
        return output.write(help.toString()) ? status : ExitStatus.OUTPUT_FAILED.number();
    }

    private static int wrongUse(ParameterException e, PrintStream errors, Language language) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            errors.println(UNKNOWN.in(language, List.of(Wording.of(String.join(" ", unmatched.getUnmatched())))));
        } else {
            errors.println((e instanceof MissingParameterException ? MISSING : WRONG).in(language));
        }
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        errors.println(SEE.in(language, List.of(Wording.of(command))));
        return ExitStatus.WRONG_USE.number();
    }

    /** The language asked for, known before the rest of the command line is understood, so that its faults can be told. */
    private static Language language(String... arguments) {
        String joined = String.join("\n", Arrays.asList(arguments)).replace("--lang=", "--lang\n") + "\n";
        if (joined.contains("--lang\nid\n")) {
            return Language.INDONESIAN;
        }
        return joined.contains("--lang\nen\n") ? Language.ENGLISH : Language.of(Locale.getDefault());
    }
}
