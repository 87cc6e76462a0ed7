package dev.selaras.cli;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.Position;
import dev.selaras.jackson.Document;
import dev.selaras.jackson.PlanReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan that is a line of a file (NDJSON). Its bytes are not held; they are read again where a place is asked for.
 *
 * @param file the file
 * @param from where the line begins, or blank ones before it
 * @param to where it ends
 * @param line its number
 */
record LineInput(Path file, long from, long to, int line) {

    private static final Wording EMPTY =
            Wording.of("Berkas ini tidak memuat satu rencana pun.", "There is not one plan in this file.");

    /** The plans of a file, each under the name of the file and its line. */
    static List<Input<Plan>> allOf(String name, Progress progress) {
        Optional<Wording> refusal = Input.refusal(name);
        if (refusal.isPresent()) {
            return List.of(Input.refused(name, refusal.get()));
        }
        Path file = Path.of(name);
        List<Input<Plan>> all = new ArrayList<>();
        try (Stream<Document<Plan>> documents = PlanReader.standard().bulk().lines(file)) {
            long from = 0;
            for (Iterator<Document<Plan>> left = documents.iterator(); left.hasNext(); ) {
                Document<Plan> document = left.next();
                progress.line(document.line());
                LineInput line = new LineInput(file, from, document.end(), document.line());
                from = document.end();
                all.add(Input.part(name + ":" + document.line(), name, document.result(), line::positions));
            }
        } catch (IOException | UncheckedIOException e) {
            all.add(Input.refused(name, Input.NO_ACCESS));
        }
        return all.isEmpty() ? List.of(Input.refused(name, EMPTY)) : all;
    }

    private Map<String, Position> positions(Collection<String> pointers) {
        Map<String, Position> positions = new HashMap<>();
        PlanReader.standard()
                .locate(bytes(), pointers)
                .forEach((pointer, at) -> positions.put(pointer, new Position(line, at.column())));
        return positions;
    }

    private byte[] bytes() {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return in.readNBytes(Math.toIntExact(to - from));
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
