package id.go.tirtawana.plans;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.format.reading.UnreadableDocumentException;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.bean.Errors;
import dev.selaras.validation.bean.PlanValidation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes plans that have no errors, and says in the language of the caller what is found in any. */
@RestController
class PlanController {

    private final Validator validator;

    PlanController(Validator validator) {
        this.validator = PlanValidation.requireInstalled(validator);
    }

    @PostMapping("/plans")
    List<Remark> take(@RequestBody @Validated(Errors.class) Plan plan, Locale locale) {
        return Remark.ofAll(validator.validate(plan), locale);
    }

    @ExceptionHandler
    ProblemDetail hasErrors(MethodArgumentNotValidException refused, Locale locale) {
        var found = validator.validate(refused.getTarget());
        boolean checked =
                found.stream().noneMatch(each -> PlanValidation.outcome(each).isPresent());
        Wording title = checked
                ? Wording.of("Rencana memuat galat", "The plan has errors")
                : Wording.of("Rencana belum diperiksa seluruhnya", "The plan could not be checked whole");
        return problem(checked ? 422 : 500, title, locale, Remark.ofAll(found, locale));
    }

    @ExceptionHandler
    ProblemDetail isNoPlan(HttpMessageNotReadableException refused, Locale locale) {
        Wording title = Wording.of("Dokumen bukan rencana", "The document is no plan");
        List<ReadingError> errors = refused.getRootCause() instanceof UnreadableDocumentException document
                ? document.getErrors()
                : PlanReader.standard().read("").getErrors(); // Spring asks for no reading where there is no body
        return problem(400, title, locale, Remark.ofAll(errors, locale));
    }

    private static ProblemDetail problem(int status, Wording title, Locale locale, List<Remark> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title.in(Language.of(locale)));
        problem.setProperty("errors", errors);
        return problem;
    }
}
