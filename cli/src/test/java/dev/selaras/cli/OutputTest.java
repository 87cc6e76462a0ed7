package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

    private static final class FullDevice extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("no space");
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("no space");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "rules",
                "rules --format=json",
                "validate ../examples/rpjmd-tirtawana-2025-2029.json",
                "validate --format=json ../examples/rpjmd-tirtawana-2025-2029.json"
            })
    void whateverCannotBeWrittenIsToldOnce(String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Main.run(
                new Output(new FullDevice()), new PrintStream(err, true, StandardCharsets.UTF_8), line.split(" "));

        assertThat(status).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }
}
