package dev.selaras.benchmarks;

import dev.selaras.benchmarks.PlanRecords.PlanRecord;
import dev.selaras.jackson.PlanReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.openjdk.jol.info.GraphLayout;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file and holds what it says: {@code HeldPlan FORM FILE [size]}. The last word lets it tell how many bytes that is;
 * without it, it is only tried whether the heap is large enough.
 */
final class HeldPlan {

    private HeldPlan() {}

    /** The forms in which a plan is held. */
    enum Form {
        SELARAS("**Selaras**, a plan"),
        RECORDS("Jackson databind, records"),
        TREE("Jackson, a tree");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        private Object read(Path file) throws IOException {
            return switch (this) {
                case SELARAS -> PlanReader.standard().read(file).getValue().orElseThrow();
                case RECORDS -> new JsonMapper().readValue(file.toFile(), PlanRecord.class);
                case TREE -> new JsonMapper().readTree(file.toFile());
            };
        }
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Object held = Form.valueOf(arguments[0]).read(Path.of(arguments[1]));
        if (arguments.length > 2) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println(GraphLayout.parseInstance(held).totalSize());
        }
    }
}
