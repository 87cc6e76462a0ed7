package id.go.tirtawana.plans;

import dev.selaras.core.language.Language;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.bean.PlanValidation;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What is said of one place in a document. */
record Remark(String code, String severity, String pointer, String message, String mend) {

    private static final RuleSet RULES = PlanValidator.standard().rules();

    static List<Remark> ofAll(Collection<? extends ConstraintViolation<?>> violations, Locale locale) {
        return PlanValidation.findings(violations).stream()
                .map(finding -> of(finding, Language.of(locale)))
                .toList();
    }

    static List<Remark> ofAll(List<ReadingError> errors, Locale locale) {
        return errors.stream().map(error -> of(error, Language.of(locale))).toList();
    }

    static List<Remark> ofNoJson(Locale locale) {
        return ofAll(List.of(ReadingError.of(ReadingCode.NOT_JSON, "", 0, 0)), locale);
    }

    private static Remark of(Finding finding, Language language) {
        return new Remark(
                finding.getCode(),
                finding.getSeverity().name(),
                finding.place().getPointer(),
                RULES.say(finding, RuleInfo::message).in(language, finding.getArguments()),
                RULES.say(finding, RuleInfo::mend).in(language, finding.getArguments()));
    }

    private static Remark of(ReadingError error, Language language) {
        return new Remark(
                error.getCode().code(), "ERROR", error.getPointer(), error.message(language), error.mend(language));
    }
}
