package dev.selaras.cli;

import dev.selaras.core.model.Plan;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/**
 * How a command that needs all its files gives what it found, or says which file it could not read.
 *
 * @param name the name of its JSON document
 * @param format how to write it
 * @param program prints it, in the language of the reader
 */
record Answer(String name, OutputFormat format, SelarasCommand program) {

    /** Tells of files that could not be read; nothing is answered then, as the answer would pass for a whole one. */
    ExitStatus refuse(List<Input<Plan>> inputs) {
        List<Input<Plan>> unread =
                inputs.stream().filter(input -> input.value().isEmpty()).toList();
        unread.forEach(program::tell);
        return format == OutputFormat.text
                ? ExitStatus.UNUSABLE_INPUT
                : print(
                        document(out -> JsonDocument.writeList(
                                out,
                                "unread",
                                unread,
                                input -> JsonDocument.writeUnread(out, input, program.language()))),
                        ExitStatus.UNUSABLE_INPUT);
    }

    /** Writes what was found. */
    ExitStatus give(Supplier<String> text, Consumer<JsonGenerator> members, ExitStatus found) {
        return print(
                switch (format) {
                    case text -> text.get();
                    case json -> document(members);
                },
                found);
    }

    private String document(Consumer<JsonGenerator> members) {
        return JsonDocument.render(name, program.language(), members);
    }

    private ExitStatus print(String whole, ExitStatus found) {
        return ExitStatus.heaviest(List.of(found, program.print(whole)));
    }
}
