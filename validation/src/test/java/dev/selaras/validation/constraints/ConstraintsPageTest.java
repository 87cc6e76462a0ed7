package dev.selaras.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConstraintsPageTest {

    private static final Path SHOWN = Path.of("src/test/java/dev/selaras/validation/constraints/OwnFormTest.java");

    @Test
    void thePageShowsATestThatRuns() throws IOException {
        String source = Files.readString(SHOWN);
        String page = Files.readString(Path.of("../docs/constraints.md"));

        assertThat(page).contains("```java\n" + source.substring(source.indexOf("class OwnFormTest")) + "```");
    }
}
