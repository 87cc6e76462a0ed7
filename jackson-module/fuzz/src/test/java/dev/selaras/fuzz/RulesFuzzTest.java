package dev.selaras.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.render.TextReport;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any plan that can be read: every rule looks at it, and what is found can be told. */
class RulesFuzzTest {

    private static final PlanReader READER = PlanReader.standard();

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    static Stream<byte[]> seeds() {
        return Seeds.plans();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest
    void neverFail(byte[] document) {
        READER.read(document).getValue().ifPresent(RulesFuzzTest::check);
    }

    private static void check(Plan plan) {
        Report report = VALIDATOR.validate(plan);

        assertThat(report.getOutcomes())
                .filteredOn(outcome -> outcome.getStatus() == RuleOutcome.Status.COULD_NOT_RUN)
                .isEmpty();
        for (Language language : Language.values()) {
            assertThat(new TextReport(VALIDATOR.rules(), language).render("fuzz", report))
                    .isNotEmpty();
        }
    }
}
