package id.go.tirtawana.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.testkit.ValidPlans;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.bean.PlanConstraints;
import dev.selaras.validation.bean.PlanValidation;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** A plan that a rule could not be asked about is not the caller's fault, and is not taken. */
class RuleThatBreaksDownTest {

    @RuleInfo(
            code = "breaks-down",
            severity = Severity.ERROR,
            looksAt = Plan.class,
            summary = @Bilingual(id = "Rusak", en = "Broken"),
            message = @Bilingual(id = "Rusak", en = "Broken"),
            mend = @Bilingual(id = "Rusak", en = "Broken"),
            why = @Bilingual(id = "Rusak", en = "Broken"),
            sources = @Source(@Bilingual(id = "Uji", en = "Test")),
            since = "0.1",
            bad = "")
    static final class BreaksDown implements PlanRule {

        @Override
        public List<Flaw> check(PlanGraph graph) {
            throw new IllegalStateException("for a test");
        }
    }

    /** Public, as such a class must be. */
    public static final class Rules implements Supplier<PlanValidator> {

        @Override
        public PlanValidator get() {
            return PlanValidator.standard().with(new BreaksDown());
        }
    }

    @Test
    void isAFaultOfTheService() throws Exception {
        Validator validator = PlanValidation.newFactory(
                        new PlanConstraints().with(Default.class, Rules.class), () -> Language.ENGLISH)
                .getValidator();
        Method take = PlanController.class.getDeclaredMethod("take", Plan.class, Locale.class);
        Plan plan = ValidPlans.numbered(0).plan();

        ProblemDetail problem = new PlanController(validator)
                .hasErrors(
                        new MethodArgumentNotValidException(
                                new MethodParameter(take, 0), new BeanPropertyBindingResult(plan, "plan")),
                        Locale.ENGLISH);

        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.getProperties()).extractingByKey("errors").asString().contains("breaks-down");
    }
}
