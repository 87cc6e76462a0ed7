package id.go.tirtawana.plans;

import dev.selaras.core.language.Language;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.bean.PlanValidation;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is said of one place in a document.
 *
 * @param line the line, and after it the column, where the document is no plan; else null, and left out of the answer
 */
record Remark(String code, String severity, String pointer, Integer line, Integer column, String message, String mend) {

    private static final RuleSet RULES = PlanValidator.standard().rules();

    static List<Remark> ofAll(Set<? extends ConstraintViolation<?>> violations, Locale locale) {
        return PlanValidation.sorted(violations).stream()
                .map(violation -> PlanValidation.finding(violation)
                        .map(finding -> of(finding, violation, Language.of(locale)))
                        .orElseGet(() -> ofNoFinding(violation)))
                .toList();
    }

    static List<Remark> ofAll(List<ReadingError> errors, Locale locale) {
        return errors.stream().map(error -> of(error, Language.of(locale))).toList();
    }

    private static Remark of(Finding finding, ConstraintViolation<?> violation, Language language) {
        return new Remark(
                finding.getCode(),
                finding.getSeverity().name(),
                finding.place().getPointer(),
                null,
                null,
                violation.getMessage(),
                RULES.say(finding, RuleInfo::mend).in(language, finding.getArguments()));
    }

    /** Of a rule that could not run, which a service must not pass over. */
    private static Remark ofNoFinding(ConstraintViolation<?> violation) {
        String code =
                PlanValidation.outcome(violation).map(RuleOutcome::getCode).orElse("");
        return new Remark(code, "ERROR", "", null, null, violation.getMessage(), "");
    }

    private static Remark of(ReadingError error, Language language) {
        return new Remark(
                error.getCode().code(),
                "ERROR",
                error.getPointer(),
                error.getLine(),
                error.getColumn(),
                error.message(language),
                error.mend(language));
    }
}
