package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command prints the same, whatever the language and time zone of the system. */
@Isolated("it changes the defaults of the JVM")
class SameBytesTest {

    private static final String BROKEN = Run.EXAMPLES + "rpjmd-tirtawana-2025-2029-rusak.json";
    private static final String SETTINGS = Run.EXAMPLES + "settings/";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("validate", "--ratios", Run.PLAN, BROKEN),
                List.of("validate", "--format=json", Run.PLAN, BROKEN),
                List.of("validate", "--format=sarif", BROKEN),
                List.of("validate", "--format=junit", BROKEN),
                List.of("validate", "--format=markdown", BROKEN),
                List.of("validate", "--format=csv", BROKEN),
                List.of(
                        "validate",
                        "--profile=" + SETTINGS + "profil-contoh.json",
                        "--waivers=" + SETTINGS + "pengecualian-contoh.json",
                        "--date=2026-01-01",
                        BROKEN),
                List.of("report", BROKEN),
                List.of("diff", Run.PLAN, Run.AMENDED),
                List.of("diff", "--format=json", Run.PLAN, Run.AMENDED),
                List.of("trace", "--why=I1", Run.PLAN),
                List.of("coverage", Run.PLAN),
                List.of("alignment", "--with=sdg", Run.PLAN),
                List.of("tree", BROKEN),
                List.of("tree", "--format=svg", BROKEN),
                List.of("tree", "--format=dot", BROKEN),
                List.of("tree", "--format=mermaid", BROKEN),
                List.of("rules", "--format=json"),
                List.of("explain", "step-outlier"),
                List.of("convert", "--to=yaml", Run.PLAN),
                List.of("schema"),
                List.of("init"),
                List.of("completion", "bash"),
                List.of("man"),
                List.of("--help"));
    }

    private static Run run(List<String> command, String tag, String place) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        return Run.of(Stream.concat(command.stream(), Stream.of("--lang=en")).toArray(String[]::new));
    }

    @BeforeEach
    @AfterEach
    void putBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isPrintedEverywhereAlike(List<String> command) {
        Run here = run(command, "en-US", "UTC");

        assertThat(here.printed()).isNotEmpty();
        assertThat(run(command, "tr-TR", "Pacific/Kiritimati")).isEqualTo(here);
        assertThat(run(command, "ar-EG-u-nu-arab", "Pacific/Niue")).isEqualTo(here);
        assertThat(run(command, "th-TH-u-ca-buddhist-nu-thai", "Asia/Kathmandu"))
                .isEqualTo(here);
    }
}
