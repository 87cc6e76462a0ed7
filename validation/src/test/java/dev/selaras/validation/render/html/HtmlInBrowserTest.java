package dev.selaras.validation.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.selaras.core.language.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser, where the system has one: Chromium, on the search path. */
class HtmlInBrowserTest {

    private static final String BROKEN = "rpjmd-tirtawana-2025-2029-rusak";

    @TempDir
    private Path folder;

    @BeforeEach
    void needsABrowser() {
        assumeTrue(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "chromium"))));
    }

    @Test
    void whatAPlanSaysDoesNotRun() throws IOException, InterruptedException {
        String attack =
                "</title></style><script>document.title='taken'</script><img src=\"x\" onerror=\"document.title='taken'\">";
        String shown = shown(Pages.of(Echo.of(attack)), "");

        assertThat(shown).doesNotContain("<title>taken", "<img", "<script>document");
        assertThat(shown).contains("&lt;img src=\"x\" onerror=");
    }

    @Test
    void aLinkCanChooseFindingsAndAllAreShownWithoutIt() throws IOException, InterruptedException {
        String page = Pages.ofExamples(Language.INDONESIAN, BROKEN);

        assertThat(seen(shown(page, ""))).hasSize(12);
        assertThat(seen(shown(page, "#severity=error")))
                .hasSize(7)
                .allMatch(finding -> finding.contains("finding error"));
        assertThat(seen(shown(page, "#element=" + BROKEN + "%23M4"))).hasSize(1);
        assertThat(shown(page, "#severity=error")).contains("<span id=\"shown\">7</span>");
    }

    /** The tags of the findings that are not hidden. */
    private static List<String> seen(String shown) {
        return Stream.of(shown.split("<article "))
                .map(part -> part.substring(0, part.indexOf('>')))
                .filter(tag -> tag.startsWith("class=\"finding ") && !tag.contains("hidden"))
                .toList();
    }

    /** What the browser makes of the page; it must not complain of it. */
    private String shown(String page, String fragment) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Path dom = folder.resolve("dom");
        Path log = folder.resolve("log");
        Process browser = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("browser"),
                        "--virtual-time-budget=2000",
                        "--dump-dom",
                        file.toUri() + fragment)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        boolean ended = browser.waitFor(2, TimeUnit.MINUTES);
        browser.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(Files.readString(log)).doesNotContain("CONSOLE");
        return Files.readString(dom);
    }
}
