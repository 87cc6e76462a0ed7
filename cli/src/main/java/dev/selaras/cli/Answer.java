package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/**
 * How a command that needs all its files gives what it found, or says which file it could not read.
 *
 * @param name the name of its JSON document
 * @param format how to write it
 * @param language the language of the reader
 * @param output where results go
 * @param errors where complaints go
 */
record Answer(String name, OutputFormat format, Language language, Output output, PrintStream errors) {

    /** Tells of files that could not be read; nothing is answered then, as the answer would pass for a whole one. */
    int refuse(List<Input<Plan>> inputs) {
        List<Input<Plan>> unread =
                inputs.stream().filter(input -> input.value().isEmpty()).toList();
        UnreadText text = new UnreadText(language);
        unread.forEach(input -> errors.print(text.render(input)));
        boolean written = format == OutputFormat.text
                || write(document(out -> JsonDocument.writeList(
                        out, "unread", unread, input -> JsonDocument.writeUnread(out, input, language))));
        return (written ? ExitStatus.UNUSABLE_INPUT : ExitStatus.OUTPUT_FAILED).number();
    }

    /** Writes what was found. */
    int give(Supplier<String> text, Consumer<JsonGenerator> members, ExitStatus found) {
        boolean written = write(
                switch (format) {
                    case text -> text.get();
                    case json -> document(members);
                });
        return (written ? found : ExitStatus.OUTPUT_FAILED).number();
    }

    private String document(Consumer<JsonGenerator> members) {
        return JsonDocument.render(name, language, members);
    }

    private boolean write(String whole) {
        return output.write(whole, errors, language);
    }
}
