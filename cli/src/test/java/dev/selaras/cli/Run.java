package dev.selaras.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of running the program.
 *
 * @param status its exit status
 * @param printed what it printed
 * @param complained what it complained of
 */
record Run(int status, String printed, String complained) {

    static final String EXAMPLES = "../examples/";
    static final String PLAN = EXAMPLES + "rpjmd-tirtawana-2025-2029.json";
    static final String AMENDED = EXAMPLES + "rpjmd-tirtawana-2025-2029-perubahan.json";

    /** A plan in a form of its own, with a member that the format does not know. */
    static final String LOOSE = """
            { "id": "lain", "selaras": "1", "catatan": { "nomor": 7 }, "type": "OTHER", "title": "Rencana #1",
              "region": { "code": "53.69", "name": "Contoh", "level": "KABUPATEN" }, "period": { "start": 2025, "end": 2029 } }
            """;

    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return into(out, out, arguments);
    }

    /** With an output that can't be written. */
    static Run full(String... arguments) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        return into(full, new ByteArrayOutputStream(), arguments);
    }

    private static Run into(OutputStream output, ByteArrayOutputStream printed, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new Output(output), new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
        return new Run(status, printed.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(printed);
    }
}
