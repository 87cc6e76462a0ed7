package dev.selaras.validation.bean;

import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
     * <p>It reads no XML configuration and needs no expression language. Make it once, keep it, and close it at the end.
     */
    public static ValidatorFactory newFactory() {
        return newFactory(new PlanConstraints());
    }

    /** A factory as {@link #newFactory()} gives, with rules of your own in some groups. */
    public static ValidatorFactory newFactory(PlanConstraints constraints) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator());
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

    /** What a rule found, if the violation is of {@link Consistent}. */
    public static Optional<Finding> finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(ours.getDynamicPayload(Finding.class));
    }

    /** What the rules found, each once, in the reading order of the plan; sets of violations have none. */
    public static List<Finding> findings(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .flatMap(violation -> finding(violation).stream())
                .sorted()
                .distinct()
                .toList();
    }
}
