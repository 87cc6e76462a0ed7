package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complaint of wrong use names what is wrong. */
class ComplaintsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "schema bogus,                              plan|profile|waivers",
        "completion tcsh,                           bash|zsh",
        "convert x.json,                            --to=json|yaml",
        "convert,                                   --to=json|yaml FILE",
        "validate x.json --profile,                 --profile=",
        "coverage --format json --format text x,    --format is given twice",
        "validate --quiet --quiet x,                --quiet is given twice",
        "tree --depth x x,                          a whole number from 0",
        "tree --depth -1 x,                         a whole number from 0",
        "validate,                                  Name at least one file",
        "validate --date 2026-01-01 x,              --waivers"
    })
    void theArgumentIsNamed(String arguments, String named) {
        Run run = Run.of((arguments + " --lang=en").split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complained()).contains(named);
    }

    @Test
    void builtInProfilesAreToldOnlyWhereAFileIsMissing() {
        assertThat(Run.of("validate", "--lang=en", "--profile=none", Run.PLAN).complained())
                .contains("strict");
        assertThat(Run.of("validate", "--lang=en", "--profile=" + folder, Run.PLAN)
                        .complained())
                .isNotEmpty()
                .doesNotContain("strict");
    }

    @Test
    void ofManyPlansWithAnElementSomeAreNamed() throws IOException {
        String plan = Files.readString(Path.of(Run.PLAN));
        String[] arguments = IntStream.range(0, 32)
                .mapToObj(i -> i == 0 ? "trace" : i == 1 ? "--why=V1" : folder + "/" + i + ".json")
                .toArray(String[]::new);
        for (int i = 2; i < arguments.length; i++) {
            Files.writeString(
                    Path.of(arguments[i]), plan.replace("\"rpjmd-tirtawana-2025-2029\"", "\"plan-" + i + "\""));
        }

        Run run = Run.of(arguments);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complained()).contains("plan-2#V1", "…").doesNotContain("plan-31#V1");
    }
}
