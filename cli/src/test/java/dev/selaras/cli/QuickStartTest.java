package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.render.TextReport;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.waiver.Waivers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's Java is the Java below, and the README's output is what the program prints. */
class QuickStartTest {

    private static final Path SOURCES = Path.of("src/test/java/dev/selaras/cli");

    private static final Path BROKEN = Path.of("../examples/rpjmd-tirtawana-2025-2029-rusak.json");

    private static final String RUN = "java -jar cli/target/selaras.jar ";

    private static String quickStart(Path file) throws IOException {
        // <quick-start>
        Plan plan = PlanReader.standard().read(file).orElseThrow();

        Goal goal = Goal.builder()
                .id(Id.of("T9"))
                .statement(Text.of("Meningkatnya mutu layanan air bersih"))
                .addMissions(Ref.of("M1"))
                .build();
        Plan changed = Plan.builder().from(plan).addGoals(goal).build();

        PlanValidator validator = PlanValidator.standard();
        Report report = validator.validate(changed);
        String text = new TextReport(validator.rules(), Language.ENGLISH).render("changed plan", report);

        String json = PlanWriter.standard().write(changed);
        // </quick-start>
        assertThat(json).contains("\"T9\"");
        return text;
    }

    @Test
    void theQuickStartFindsWhatItsChangeBroke() throws IOException {
        assertThat(quickStart(Path.of("../examples/rpjmd-tirtawana-2025-2029.json")))
                .contains("INVALID", "[goal-without-target]", "[goal-without-indicator]");
    }

    private static Report settings(PlanValidator validator, Plan plan, Path profileFile, Path waiversFile)
            throws IOException {
        // <settings>
        Profile profile =
                DocumentReader.of(validator.profileFormat()).read(profileFile).orElseThrow();
        Waivers waivers =
                DocumentReader.of(validator.waiversFormat()).read(waiversFile).orElseThrow();
        Report graded = validator
                .under(profile)
                .waiving(waivers, LocalDate.of(2026, 6, 30))
                .validate(plan);
        // </settings>
        return graded;
    }

    @Test
    void theSettingsGradeAndWaive() throws IOException {
        Plan plan = PlanReader.standard().read(BROKEN).orElseThrow();
        Report report = settings(
                PlanValidator.standard(),
                plan,
                Path.of("../examples/settings/profil-contoh.json"),
                Path.of("../examples/settings/pengecualian-contoh.json"));

        assertThat(report.getProfile().getValue()).isEqualTo("kabupaten-tirtawana");
        assertThat(report.getWaived()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"QuickStartTest, quick-start", "QuickStartTest, settings", "ManyPlansTest, many"})
    void theReadmeShowsThisCode(String test, String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(test + ".java"));
        String begin = "// <" + name + ">\n";
        String code = source.substring(source.indexOf(begin) + begin.length(), source.indexOf("        // </" + name))
                .lines()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n"));

        assertThat(readme().replaceAll("\\s", "")).contains(code.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theReadmeShowsWhatTheProgramPrints(int block) throws IOException {
        String readme = readme();
        List<String> shown = readme.split("```text\n", -1)[block + 1]
                .split("```", -1)[0]
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        // The first command is for all examples; what is shown of it is about this one.
        List<String> arguments = block == 0
                ? List.of("validate", "--lang=en", BROKEN.toString())
                : readme.lines()
                        .filter(line -> line.startsWith(RUN + "validate"))
                        .flatMap(line -> Stream.of(line.substring(RUN.length()).split(" ", -1)))
                        .map(word -> word.startsWith("examples/") ? "../" + word : word)
                        .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Output(out), System.err, arguments.toArray(String[]::new));

        String printed = out.toString(StandardCharsets.UTF_8).replace("../examples", "examples");
        assertThat(shown).isNotEmpty().allSatisfy(line -> assertThat(printed).contains(line + "\n"));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }
}
