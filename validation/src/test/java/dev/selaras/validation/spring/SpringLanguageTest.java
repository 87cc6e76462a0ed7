package dev.selaras.validation.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.Plans;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.rule.RuleInfo;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The messages of violations in a Spring application, where a thread has the locale of its request. */
class SpringLanguageTest {

    private static final Plan PLAN =
            Plan.builder().from(Plans.small()).addUpperPlans(Id.of("x")).build();

    @AfterEach
    void endTheRequest() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"id, INDONESIAN", "id-ID, INDONESIAN", "en-GB, ENGLISH"})
    void isThatOfTheRequest(String tag, Language language) {
        try (var context = new AnnotationConfigApplicationContext(
                ValidationAutoConfiguration.class, PlanValidationAutoConfiguration.class)) {
            LocaleContextHolder.setLocale(Locale.forLanguageTag(tag));

            assertThat(context.getBean(Validator.class).validate(PLAN))
                    .extracting(ConstraintViolation::getMessage)
                    .isNotEmpty()
                    .hasSameElementsAs(said(language));
        }
    }

    private static List<String> said(Language language) {
        PlanValidator engine = PlanValidator.standard();
        return engine.validate(PLAN).getFindings().stream()
                .map(finding -> engine.rules().say(finding, RuleInfo::message).in(language, finding.getArguments()))
                .toList();
    }
}
