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

    static final Check STANDARD = new Check(new StandardRules().get(), Set.of(Severity.values()));

    private static final String FINDING = "{dev.selaras.validation.bean.finding}";
    private static final String COULD_NOT_RUN = "{dev.selaras.validation.bean.couldNotRun}";

    static Check of(Consistent constraint) {
        return new Check(rules(constraint.rules()), Set.of(constraint.severities()));
    }

    private static PlanValidator rules(Class<? extends Supplier<PlanValidator>> type) {
        try {
            return type.getConstructor().newInstance().get();
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
        context.disableDefaultConstraintViolation();
        boolean passes = true;
        for (Finding finding : report.getFindings()) {
            if (severities.contains(finding.getSeverity())) {
                add(finding, root, context.unwrap(HibernateConstraintValidatorContext.class));
                passes = false;
            }
        }
        for (RuleOutcome outcome : report.getOutcomes()) {
            if (outcome.getStatus() == RuleOutcome.Status.COULD_NOT_RUN) {
                context.unwrap(HibernateConstraintValidatorContext.class)
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
    private void add(Finding finding, String root, HibernateConstraintValidatorContext context) {
        Wording message = validator.rules().say(finding, RuleInfo::message);
        context.addMessageParameter("findingInIndonesian", message.in(Language.INDONESIAN, finding.getArguments()))
                .addMessageParameter("findingInEnglish", message.in(Language.ENGLISH, finding.getArguments()))
                .withDynamicPayload(finding);
        String place = finding.place().getPointer();
        // A rule of others may speak of the plan around an element.
        String pointer = place.startsWith(root) ? place.substring(root.length()) : "";
        PropertyPath.add(
                context.buildConstraintViolationWithTemplate(FINDING)
                        .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE),
                pointer);
    }
}
