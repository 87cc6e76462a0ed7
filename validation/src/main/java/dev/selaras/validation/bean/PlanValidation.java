package dev.selaras.validation.bean;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.RuleOutcome;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The rules behind {@code validator.validate(plan)}. */
public final class PlanValidation {

    private PlanValidation() {}

    /**
     * A factory of validators that check plans and elements by the standard rules.
     *
     * <p>It speaks the language of the JVM, reads no XML configuration, and needs no expression language. Make it once,
     * keep it, and close it at the end.
     */
    public static ValidatorFactory newFactory() {
        return newFactory(new PlanConstraints(), () -> Language.of(Locale.getDefault()));
    }

    /**
     * A factory as {@link #newFactory()} gives, with rules of your own in some groups.
     *
     * @param language gives the language of a violation in the thread that finds it, such as that of a request
     */
    public static ValidatorFactory newFactory(PlanConstraints constraints, Supplier<Language> language) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(),
                        Locale.ROOT,
                        context -> Locale.forLanguageTag(language.get().tag()),
                        false));
        constraints.createConstraintMappings(() -> {
            var mapping = configuration.createConstraintMapping();
            configuration.addMapping(mapping);
            return mapping;
        });
        return configuration.buildValidatorFactory();
    }

    /**
     * Gives back a validator that checks plans, so that a host finds out when it starts if it does not.
     *
     * @throws IllegalStateException if the validator would find nothing in any plan
     */
    public static Validator requireInstalled(Validator validator) {
        if (!isChecked(Plan.class, validator)
                || !Arrays.stream(ElementKind.values()).allMatch(kind -> isChecked(kind.type(), validator))) {
            throw new IllegalStateException("this validator knows no rules about plans; set the property"
                    + " hibernate.validator.constraint_mapping_contributors to " + PlanConstraints.class.getName());
        }
        return validator;
    }

    /** Whether it is our constraint that is there, and is asked without a group being named. */
    private static boolean isChecked(Class<?> type, Validator validator) {
        return validator.getConstraintsForClass(type).getConstraintDescriptors().stream()
                .anyMatch(constraint -> constraint.getAnnotation() instanceof Consistent
                        && constraint.getGroups().contains(Default.class));
    }

    /** What a rule found, if that is what the violation is about. */
    public static Optional<Finding> finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(ours.getDynamicPayload(Finding.class));
    }

    /** How a rule ended that could not run, if that is what the violation is about. */
    public static Optional<RuleOutcome> outcome(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(ours.getDynamicPayload(RuleOutcome.class));
    }

    /** What the rules found, each once, in the reading order of the plan; sets of violations have none. */
    public static List<Finding> findings(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .flatMap(violation -> finding(violation).stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** The violations with a finding in the reading order of the plan, and after them the others by path and message. */
    public static <V extends ConstraintViolation<?>> List<V> sorted(Collection<V> violations) {
        return violations.stream()
                .sorted(Comparator.<V, Finding>comparing(
                                violation -> finding(violation).orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(violation -> violation.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessage))
                .toList();
    }
}
