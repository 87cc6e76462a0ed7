package id.go.tirtawana.corpus;

import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.testkit.Fault;
import dev.selaras.testkit.Faults;
import dev.selaras.testkit.FaultyPlan;
import dev.selaras.testkit.PlanSet;
import dev.selaras.testkit.ValidPlans;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Files of plans, one a line, the same each time: many have a fault, some can't be read, and lines end in all ways. */
final class Corpus {

    private static final int FILES = 3;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] HALF_A_CHARACTER = {(byte) 0xC3};

    private final List<Path> files = new ArrayList<>();
    private final List<List<Long>> offsets = new ArrayList<>();

    /** Writes so many documents into a folder. */
    static Corpus write(Path folder, int documents) {
        Corpus corpus = new Corpus();
        JqwikSession.run(() -> corpus.writeAll(folder, documents));
        return corpus;
    }

    /** The files. */
    List<Path> files() {
        return files;
    }

    /** The byte at which a line of a file begins. */
    long offset(Path file, int line) {
        return offsets.get(files.indexOf(file)).get(line - 1);
    }

    private void writeAll(Path folder, int documents) {
        RandomGenerator<PlanSet> plans = ValidPlans.sized(1, 2).generator(1_000, false);
        for (int file = 0; file < FILES; file++) {
            files.add(folder.resolve(file + ".ndjson"));
            offsets.add(new ArrayList<>());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.get(file)))) {
                long offset = 0;
                for (int i = file; i < documents; i += FILES) {
                    for (byte[] line : lines(i, plans.next(new Random(i)).value())) {
                        offsets.get(file).add(offset);
                        out.write(line);
                        offset += line.length;
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The line of a document with its end, at times after a blank one. */
    private static List<byte[]> lines(int i, PlanSet valid) {
        List<Fault> faults = Faults.all();
        Optional<PlanSet> faulty =
                i % 4 == 0 ? faults.get(i / 4 % faults.size()).inject(valid, i).map(FaultyPlan::set) : Optional.empty();
        String json = line(faulty.orElse(valid).plan());
        byte[] line = i % 50 == 49 ? odd(i / 50, json) : bytes(json);
        byte[] marked = joined(i == 1 ? BYTE_ORDER_MARK : bytes(""), line, bytes(i % 7 == 0 ? "\r\n" : "\n"));
        return i % 30 == 0 ? List.of(bytes(" \t\n"), marked) : List.of(marked);
    }

    /** The document as something that can't be read, or that not everyone would take for one line. */
    private static byte[] odd(int kind, String json) {
        return switch (kind % 5) {
            case 0 -> bytes(json.substring(0, json.length() / 2));
            case 1 -> bytes(json.replaceFirst("\"id\"", "\"nama\""));
            case 2 -> bytes(json.replaceFirst(",", ",,"));
            case 3 -> joined(bytes("{\"title\":\""), HALF_A_CHARACTER, bytes(json));
            default -> bytes(json.replaceFirst(",", ",\r"));
        };
    }

    private static String line(Plan plan) {
        return PlanWriter.standard().write(plan).lines().map(String::strip).collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
