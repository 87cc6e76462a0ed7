package dev.selaras.cli;

import dev.selaras.core.alignment.Alignment;
import dev.selaras.core.alignment.CodeSystem;
import dev.selaras.core.alignment.UnreadableCode;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.SdgLevel;
import dev.selaras.validation.render.AlignmentTable;
import dev.selaras.validation.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** {@code selaras alignment FILE…}: shows which plans are for which codes of the SDG, Asta Cita or another system. */
@Command
final class AlignmentCommand implements Callable<Integer> {

    private static final Wording NO_SUCH_SYSTEM = Wording.of(
            "Tidak ada kode \"{0}\" dalam rencana; yang ada: {1}.",
            "The plans have no codes of \"{0}\", but of these: {1}.");
    private static final Wording NO_CODES = Wording.of(
            "Tidak ada kode \"{0}\" dalam rencana, dan tidak ada kode lain.",
            "The plans have no codes of \"{0}\", and none of another system.");

    /** As many systems as a person will read. */
    private static final int MAX_NAMES = 20;

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

    /** The system that is meant, if it is known or a plan names it. */
    private Optional<CodeSystem> system(List<String> named) {
        return switch (with) {
            case "sdg-targets" -> Optional.of(CodeSystem.sdg(SdgLevel.TARGET));
            case "sdg-codes" -> Optional.of(CodeSystem.sdg(SdgLevel.NATIONAL_INDICATOR));
            default ->
                Stream.of(CodeSystem.sdg(SdgLevel.GOAL), CodeSystem.ASTA_CITA)
                        .filter(system -> system.isNamed(with))
                        .findFirst()
                        .or(() -> Optional.of(CodeSystem.named(with))
                                .filter(system -> named.stream().anyMatch(system::isNamed)));
        };
    }

    @Override
    public Integer call() {
        return plans.answer("selaras-alignment", program, this::align);
    }

    private ExitStatus align(PlanLibrary library, Answer answer) {
        List<String> named = Alignment.systemsIn(library);
        Optional<CodeSystem> system = system(named);
        if (system.isEmpty()) {
            program.complain(unknown(named));
            return ExitStatus.WRONG_USE;
        }
        Alignment alignment = Alignment.of(library, system.get());
        return answer.give(
                () -> new AlignmentTable(program.language(), Terminal.width()).render(alignment),
                out -> write(out, alignment),
                ExitStatus.VALID);
    }

    private Wording unknown(List<String> named) {
        String names = named.stream().limit(MAX_NAMES).map(Printable::quoted).collect(Collectors.joining(", "));
        List<Wording> said =
                List.of(Wording.quoted(with), Wording.of(named.size() > MAX_NAMES ? names + ", …" : names));
        Wording what = named.isEmpty() ? NO_CODES : NO_SUCH_SYSTEM;
        return Wording.of(what.in(Language.INDONESIAN, said), what.in(Language.ENGLISH, said));
    }

    private static void write(JsonGenerator out, Alignment alignment) {
        out.writeStringProperty("system", alignment.system().name());
        JsonDocument.writeComplete(out, alignment.notAtHand().isEmpty(), alignment.notAtHand());
        List<Integer> rows = IntStream.range(0, alignment.rows().size()).boxed().toList();
        List<Integer> columns =
                IntStream.range(0, alignment.columns().size()).boxed().toList();
        JsonDocument.writeList(out, "codes", rows, row -> {
            out.writeStringProperty("code", alignment.rows().get(row));
            JsonDocument.writeList(out, "plans", columns, column -> {
                JsonDocument.writePlan(out, alignment.columns().get(column).plan());
                JsonDocument.writeList(
                        out, "linked", alignment.linked(row, column), node -> JsonDocument.writeElement(out, node));
                JsonDocument.writeList(
                        out, "through", alignment.through(row, column), node -> JsonDocument.writeElement(out, node));
            });
        });
        JsonDocument.writeList(out, "unreadable", alignment.unreadable(), code -> write(out, code));
    }

    private static void write(JsonGenerator out, UnreadableCode code) {
        Node<?> node = code.element();
        Place place = Place.of(node, code.member());
        JsonDocument.writePlace(out, node.graph().plan(), place, Optional.empty());
        out.writeStringProperty("text", code.text());
    }
}
