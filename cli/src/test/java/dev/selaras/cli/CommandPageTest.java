package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the commands shows what they say of themselves; {@code -Dcatalogue.update} writes it. */
class CommandPageTest {

    private static final Path PAGE = Path.of("../docs/cli.md");

    private static final String BEGIN =
            "<!-- Generated from the help of the commands from here on; a test fails when it is stale. Do not edit. -->\n";

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = Files.readString(PAGE);
        String written =
                page.substring(0, page.indexOf(BEGIN)) + BEGIN + half("Indonesia", "id") + half("English", "en");
        if (System.getProperty("catalogue.update") != null) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    private static String half(String name, String language) {
        StringBuilder half = new StringBuilder("\n## " + name + "\n");
        half.append(help("selaras", language));
        for (String command : commands()) {
            half.append(help(command, language));
        }
        return half.toString();
    }

    private static List<String> commands() {
        return Run.of("--help", "--lang=en")
                .printed()
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
                .takeWhile(line -> !Character.isDigit(line.strip().charAt(0)))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
    }

    private static String help(String command, String language) {
        Run run = command.equals("selaras")
                ? Run.of("--help", "--lang=" + language)
                : Run.of(command, "--help", "--lang=" + language);
        return "\n### " + command + "\n\n```\n" + run.printed() + "```\n";
    }
}
