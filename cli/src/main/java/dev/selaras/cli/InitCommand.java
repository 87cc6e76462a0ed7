package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.KeptMembers;
import dev.selaras.jackson.PlanReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code selaras init}: prints a plan to begin with, in YAML with comments or in JSON without. */
@Command
final class InitCommand implements Callable<Integer> {

    private static final Wording EXISTS = Wording.of(
            "Berkas itu sudah ada dan dibiarkan apa adanya; sebutkan nama lain.",
            "That file exists and is left as it is; choose another name.");

    @Option(names = "--format", descriptionKey = "starter-format", defaultValue = "yaml", paramLabel = "yaml|json")
    private PlanSyntax syntax = PlanSyntax.yaml;

    private final SelarasCommand program;

    InitCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (program.wouldReplace()) {
            throw new WrongUseException(EXISTS.in(program.language()));
        }
        String commented = starter(program.language());
        String text = switch (syntax) {
            case yaml -> commented;
            case json ->
                syntax.write(PlanReader.yaml().read(commented).orElseThrow(), KeptMembers.NONE)
                        .orElseThrow();
        };
        return program.print(text).number();
    }

    private static String starter(Language language) {
        String name = switch (language) {
            case INDONESIAN -> "rencana-awal.yaml";
            case ENGLISH -> "starter-plan.yaml";
        };
        try (InputStream in = InitCommand.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
