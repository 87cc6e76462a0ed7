package dev.selaras.cli;

import dev.selaras.core.alignment.Alignment;
import dev.selaras.core.alignment.CodeSystem;
import dev.selaras.core.alignment.SdgLevel;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.validation.render.AlignmentTable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** {@code selaras alignment FILE…}: shows which plans are for which codes of the SDG, Asta Cita or another system. */
@Command
final class AlignmentCommand implements Callable<Integer> {

    @Option(
            names = "--with",
            descriptionKey = "with",
            defaultValue = "sdg",
            paramLabel = "sdg|sdg-targets|sdg-codes|asta-cita|NAME")
    private String with = "sdg";

    @Mixin
    private Together plans = new Together();

    private final SelarasCommand program;

    AlignmentCommand(SelarasCommand program) {
        this.program = program;
    }

    private static CodeSystem system(String with) {
        return switch (with) {
            case "sdg-targets" -> CodeSystem.sdg(SdgLevel.TARGET);
            case "sdg-codes" -> CodeSystem.sdg(SdgLevel.NATIONAL_INDICATOR);
            default ->
                Stream.of(CodeSystem.sdg(SdgLevel.GOAL), CodeSystem.ASTA_CITA)
                        .filter(system -> system.isNamed(with))
                        .findFirst()
                        .orElseGet(() -> CodeSystem.named(with));
        };
    }

    @Override
    public Integer call() {
        return plans.answer("selaras-alignment", program, this::align);
    }

    private ExitStatus align(PlanLibrary library, Answer answer) {
        CodeSystem system = system(with);
        Alignment alignment = Alignment.of(library, system);
        return answer.give(
                () -> new AlignmentTable(program.language(), Terminal.width()).render(system.name(), alignment),
                out -> write(out, system, alignment),
                ExitStatus.VALID);
    }

    private static void write(JsonGenerator out, CodeSystem system, Alignment alignment) {
        out.writeStringProperty("system", system.name());
        List<Integer> rows = IntStream.range(0, alignment.rows().size()).boxed().toList();
        List<Integer> columns =
                IntStream.range(0, alignment.columns().size()).boxed().toList();
        JsonDocument.writeList(out, "codes", rows, row -> {
            out.writeStringProperty("code", alignment.rows().get(row));
            JsonDocument.writeList(out, "plans", columns, column -> {
                out.writeStringProperty(
                        "plan", alignment.columns().get(column).plan().getId().getValue());
                JsonDocument.writeList(
                        out, "linked", alignment.linked(row, column), node -> JsonDocument.writeElement(out, node));
                JsonDocument.writeList(
                        out, "through", alignment.through(row, column), node -> JsonDocument.writeElement(out, node));
            });
        });
    }
}
