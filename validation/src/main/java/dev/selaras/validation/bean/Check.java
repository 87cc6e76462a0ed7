package dev.selaras.validation.bean;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.RuleInfo;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/**
 * What a constraint asks for, and the telling of what is found as violations.
 *
 * @param validator checks
 * @param severities the weights of the findings that are violations
 */
record Check(PlanValidator validator, Set<Severity> severities) {

    private static final String COULD_NOT_RUN = "{dev.selaras.validation.bean.couldNotRun}";

    static Check of(Consistent constraint) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        severities.addAll(List.of(constraint.severities()));
        if (severities.isEmpty()) {
            throw new ConstraintDeclarationException("@Consistent without severities finds nothing");
        }
        return new Check(rules(constraint.rules()), severities);
    }

    private static PlanValidator rules(Class<? extends Supplier<PlanValidator>> type) {
        try {
            return type.getConstructor().newInstance().get();
        } catch (InvocationTargetException e) {
            throw new ConstraintDeclarationException(
                    "a class that gives rules failed: " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new ConstraintDeclarationException(
                    "a class that gives rules needs to be public, with a public constructor without parameters, in a"
                            + " package that is exported or open to dev.selaras.validation: " + type.getName(),
                    e);
        }
    }

    /**
     * Adds a violation for each thing that was found; says whether there is none.
     *
     * @param root the pointer to what is checked
     */
    boolean passes(Report report, String root, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext violations = context.unwrap(HibernateConstraintValidatorContext.class);
        violations.disableDefaultConstraintViolation();
        boolean passes = true;
        for (Finding finding : report.getFindings()) {
            if (severities.contains(finding.getSeverity())) {
                add(finding, root, violations);
                passes = false;
            }
        }
        for (RuleOutcome outcome : report.getOutcomes()) {
            if (outcome.getStatus() == RuleOutcome.Status.COULD_NOT_RUN) {
                violations
                        .addMessageParameter("code", outcome.getCode())
                        .withDynamicPayload(outcome)
                        .buildConstraintViolationWithTemplate(COULD_NOT_RUN)
                        .addConstraintViolation();
                passes = false;
            }
        }
        return passes;
    }

    /** The host decides on the language only when it puts the message together, so both texts go with it. */
    private void add(Finding finding, String root, HibernateConstraintValidatorContext violations) {
        Wording message = validator.rules().say(finding, RuleInfo::message);
        violations
                .addMessageParameter("findingInIndonesian", message.in(Language.INDONESIAN, finding.getArguments()))
                .addMessageParameter("findingInEnglish", message.in(Language.ENGLISH, finding.getArguments()))
                .withDynamicPayload(finding);
        String place = finding.place().getPointer();
        // A rule of others may speak of the plan around an element.
        String pointer = place.startsWith(root) ? place.substring(root.length()) : "";
        PropertyPath.add(
                violations
                        .buildConstraintViolationWithTemplate(violations.getDefaultConstraintMessageTemplate())
                        .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE),
                pointer);
    }
}
