package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.WordRun;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.Position;
import dev.selaras.validation.difference.Change;
import dev.selaras.validation.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** What became of a plan, as members of a JSON document for programs, in the order of the changes. */
final class JsonDifference {

    private final Language language;
    private final Function<Place, Optional<Position>> before;
    private final Function<Place, Optional<Position>> after;

    JsonDifference(
            Language language, Function<Place, Optional<Position>> before, Function<Place, Optional<Position>> after) {
        this.language = language;
        this.before = before;
        this.after = after;
    }

    void write(JsonGenerator out, Input<Plan> old, Input<Plan> now, List<Change> changes) {
        JsonDocument.writeObject(out, "before", () -> writeFile(out, old));
        JsonDocument.writeObject(out, "after", () -> writeFile(out, now));
        JsonDocument.writeList(out, "changes", changes, change -> write(out, old, now, change));
    }

    private static void writeFile(JsonGenerator out, Input<Plan> input) {
        out.writeStringProperty("file", input.name());
        input.value().ifPresent(plan -> JsonDocument.writePlan(out, plan));
    }

    private void write(JsonGenerator out, Input<Plan> old, Input<Plan> now, Change change) {
        out.writeStringProperty("kind", change.kind().code());
        out.writeStringProperty("message", change.message(language));
        change.before().ifPresent(place -> writePlace(out, "before", old, place, before));
        change.after().ifPresent(place -> writePlace(out, "after", now, place, after));
        change.from().ifPresent(text -> out.writeStringProperty("from", text));
        change.to().ifPresent(text -> out.writeStringProperty("to", text));
        change.words()
                .ifPresent(words -> JsonDocument.writeList(out, "words", words.getRuns(), run -> write(out, run)));
    }

    private static void writePlace(
            JsonGenerator out, String name, Input<Plan> in, Place place, Function<Place, Optional<Position>> lines) {
        JsonDocument.writeObject(
                out, name, () -> JsonDocument.writePlace(out, in.value().orElseThrow(), place, lines.apply(place)));
    }

    private static void write(JsonGenerator out, WordRun run) {
        out.writeStringProperty("state", run.getState().name());
        out.writeStringProperty("text", run.toString());
    }
}
