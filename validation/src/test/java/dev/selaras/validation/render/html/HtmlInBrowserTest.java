package dev.selaras.validation.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.selaras.core.language.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"1, 'rgb(255, 255, 255)'", "0, 'rgb(13, 17, 23)'"})
    void picturesFitANarrowScreenInLightAndDark(String scheme, String paper) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("page.html"), Pages.ofExamples(Language.INDONESIAN, BROKEN));
        Path frame = Files.writeString(folder.resolve("frame.html"), """
                <iframe src="page.html" width="390" height="800" frameborder="0"></iframe>
                <script>onload = function () {
                  var page = frames[0].document;
                  var seen = Array.from(page.querySelectorAll('svg')).filter(function (svg) {
                    return svg.getClientRects().length;
                  });
                  document.title = [page.documentElement.scrollWidth, seen.length,
                      frames[0].getComputedStyle(seen[0].querySelector('.paper')).fill].join(' ');
                }</script>
                """);

        assertThat(browse(
                        frame.toUri().toString(),
                        "--allow-file-access-from-files",
                        "--blink-settings=preferredColorScheme=" + scheme))
                .contains("<title>390 11 " + paper + "</title>");
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
        return browse(file.toUri() + fragment);
    }

    private String browse(String address, String... flags) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom");
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("browser"),
                "--virtual-time-budget=2000",
                "--dump-dom"));
        command.addAll(List.of(flags));
        command.add(address);
        Process browser = new ProcessBuilder(command)
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
