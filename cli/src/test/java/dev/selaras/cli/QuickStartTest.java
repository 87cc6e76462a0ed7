package dev.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.render.TextReport;
import dev.selaras.validation.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's Java is the Java below, and the README's output is what the program prints. */
class QuickStartTest {

    private static final Path SOURCE = Path.of("src/test/java/dev/selaras/cli/QuickStartTest.java");

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

    @Test
    void theReadmeShowsThisQuickStart() throws IOException {
        String source = Files.readString(SOURCE);
        String code = source.substring(source.indexOf("// <quick-start>\n") + 17, source.indexOf("        // </quick"))
                .lines()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n"));

        assertThat(readme()).contains(code);
    }

    @Test
    void theReadmeShowsWhatTheProgramPrints() throws IOException {
        String readme = readme();
        int start = readme.indexOf("```text\n") + 8;
        List<String> shown = readme.substring(start, readme.indexOf("```", start))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                new Output(out),
                System.err,
                "validate",
                "--lang=en",
                "../examples/rpjmd-tirtawana-2025-2029-rusak.json");

        String printed = out.toString(StandardCharsets.UTF_8).replace("../examples", "examples");
        assertThat(shown).isNotEmpty().allSatisfy(line -> assertThat(printed).contains(line + "\n"));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }
}
