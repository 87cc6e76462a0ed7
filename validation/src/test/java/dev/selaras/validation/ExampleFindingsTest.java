package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The example plans: what is in them, and what is found in each when all are at hand. */
class ExampleFindingsTest {

    private static final Path EXAMPLES = Path.of("../examples");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Plan read(Path file) throws IOException {
        return PlanReader.standard().read(file).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesTheFindingsWrittenDownBesideIt(Path file) throws IOException {
        List<Plan> plans = new ArrayList<>();
        for (Path other : files()) {
            plans.add(read(other));
        }
        Report report = PlanValidator.standard().validate(PlanLibrary.of(plans)).get(files().indexOf(file));
        Path expected = Path.of(file.toString().replace(".json", ".findings"));

        assertThat(report.getFindings().stream().map(ExampleFindingsTest::line))
                .isEqualTo(Files.readAllLines(expected));
    }

    private static String line(Finding finding) {
        return finding.getSeverity() + " " + finding.getCode() + " "
                + finding.place().getPointer();
    }

    @Test
    void theModelPlansAreValidTogether() throws IOException {
        List<Plan> plans = new ArrayList<>();
        for (Path file : files()) {
            if (file.toString().contains("tirtawana")
                    && !file.toString().contains("rusak")
                    && !file.toString().contains("perubahan")) {
                plans.add(read(file));
            }
        }

        assertThat(PlanValidator.standard().validate(PlanLibrary.of(plans)))
                .hasSize(3)
                .allSatisfy(report -> {
                    assertThat(report.verdict()).isEqualTo(Verdict.VALID);
                    assertThat(report.getFindings()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            document                              | VISION | PILLAR | MISSION | PROBLEM | ISSUE | FACTOR | ADOPTION | GOAL | TARGET | INDICATOR
            renstra-borong-2019-2022              |      1 |      0 |       7 |       0 |     5 |      0 |        2 |    0 |      0 |         0
            rpjmd-belu-2025-2029                  |      1 |      5 |       5 |       0 |     0 |      0 |        0 |    0 |      0 |         0
            rpjmd-ponorogo-2016-2021              |      1 |      3 |       7 |       0 |     0 |      0 |        0 |    0 |      0 |         0
            renstra-balong-2016-2021              |      0 |      0 |       0 |       0 |     0 |      0 |        1 |    1 |      2 |         1
            rpjmd-kota-bekasi-2013-2018           |      1 |      3 |       5 |       0 |     0 |      0 |        0 |    0 |      0 |         0
            renstra-kecamatan-kota-bekasi-2013-2018 |    0 |      0 |       0 |       0 |     0 |      7 |        1 |    0 |      0 |         0
            renstra-magelang-utara-2011-2015      |      0 |      0 |       4 |       0 |     0 |      0 |        0 |    0 |      0 |         0
            renstra-kecamatan-wanasari-tirtawana-2025-2029 | 0 | 0 |   0 |       1 |     1 |      0 |        1 |    1 |      2 |         3
            rkpd-tirtawana-2026                   |      0 |      0 |       0 |       0 |     0 |      0 |        0 |    2 |      3 |         5
            """)
    void holdsWhatItsSourceDoes(
            String document,
            int vision,
            int pillar,
            int mission,
            int problem,
            int issue,
            int factor,
            int adoption,
            int goal,
            int target,
            int indicator)
            throws IOException {
        Plan plan = read(EXAMPLES.resolve(document + ".json"));

        assertThat(Arrays.stream(ElementKind.values())
                        .map(kind -> plan.elements(kind).size()))
                .containsExactly(vision, pillar, mission, problem, issue, factor, adoption, goal, target, indicator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rpjmd-kota-bekasi-2013-2018      | PRINCIPLE | (1) (2) (3) (4) - (6) (7) (8) (9) (10)
            rpjmd-kota-bekasi-2013-2018      | APPROACH  | -
            renstra-magelang-utara-2011-2015 | EFFORT    | a b c d e f a b c d e
            renstra-magelang-utara-2011-2015 | CRITERION | a b c
            """)
    void listsThePointsOfItsElaborations(String document, String kind, String markers) throws IOException {
        Plan plan = read(EXAMPLES.resolve(document + ".json"));

        assertThat(plan.getMissions().stream()
                        .flatMap(mission -> mission.getElaboration().stream())
                        .flatMap(elaboration -> elaboration.getPoints().stream())
                        .filter(point -> point.getKind().name().equals(kind))
                        .map(point -> point.getMarker().orElse("-")))
                .containsExactly(markers.split(" "));
    }

    @Test
    void theKecamatanOfBekasiHasThreeHinderingAndFourDrivingFactors() throws IOException {
        Plan plan = read(EXAMPLES.resolve("renstra-kecamatan-kota-bekasi-2013-2018.json"));

        assertThat(plan.getFactors().stream().map(factor -> factor.getKind().name()))
                .containsExactly("HINDERING", "HINDERING", "HINDERING", "DRIVING", "DRIVING", "DRIVING", "DRIVING");
    }
}
