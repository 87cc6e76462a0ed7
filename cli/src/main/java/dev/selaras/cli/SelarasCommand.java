package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.render.TextStyle;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code selaras}: holds what is common to all commands. */
@Command(
        name = "selaras",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = SelarasCommand.Version.class)
final class SelarasCommand implements Runnable {

    private Language language;
    private boolean isQuiet;
    private final Output output;
    private final PrintStream errors;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command, in the language of the system until told otherwise. */
    SelarasCommand(Language language, Output output, PrintStream errors) {
        this.language = language;
        this.output = output;
        this.errors = errors;
    }

    /** The language of the messages. */
    Language language() {
        return language;
    }

    @Option(names = "--lang", scope = ScopeType.INHERIT, descriptionKey = "lang", paramLabel = "id|en")
    void useLanguage(Tag tag) {
        language = tag.language;
    }

    @Option(names = "--quiet", scope = ScopeType.INHERIT, descriptionKey = "quiet")
    void beQuiet(boolean quiet) {
        isQuiet = quiet;
    }

    @Option(names = "--output", scope = ScopeType.INHERIT, descriptionKey = "output", paramLabel = "FILE")
    void writeTo(String file) {
        output.into(file);
    }

    /** What the arguments of the command name. */
    Inputs inputs() {
        return new Inputs(language, output, isQuiet ? Terminal.NONE : Terminal.ofErrors());
    }

    /** Gives a command's result; says how a command ends that does nothing else. */
    ExitStatus print(String text) {
        return output.write(text, errors, language) ? ExitStatus.VALID : ExitStatus.OUTPUT_FAILED;
    }

    /** Whether there is something already where results go. */
    boolean wouldReplace() {
        return output.wouldReplace();
    }

    /** How lines for people look where results go. */
    TextStyle style() {
        return output.style();
    }

    /** Tells of a file that could not be read. */
    void tell(Input<?> unread) {
        errors.print(new UnreadText(language).render(unread));
    }

    /** Tells what is wrong with the way the program is used. */
    void complain(Wording what) {
        errors.println(what.in(language));
    }

    /** There is nothing to do without a command. */
    @Override
    public void run() {
        throw new MissingParameterException(spec.commandLine(), List.of(), "");
    }

    /** A language as the command line names it. */
    enum Tag {
        /** Indonesian. */
        id(Language.INDONESIAN),
        /** English. */
        en(Language.ENGLISH);

        private final Language language;

        Tag(Language language) {
            this.language = language;
        }
    }

    /** The version of the program, from its manifest. */
    static String version() {
        String version = SelarasCommand.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "?");
    }

    /** The version as people are told it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"selaras " + version()};
        }
    }
}
