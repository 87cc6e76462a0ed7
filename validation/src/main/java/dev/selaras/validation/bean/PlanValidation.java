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
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The rules behind {@code validator.validate(plan)}. */
public final class PlanValidation {

    private static final Set<Locale> LOCALES =
            Arrays.stream(Language.values()).map(PlanValidation::locale).collect(Collectors.toUnmodifiableSet());

    /** A thread that finds something later may not see the texts: class loaders differ by thread in some servers. */
    private static final boolean LOADED_NOW = true;

    private PlanValidation() {}

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.tag());
    }

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
                        LOCALES, Locale.ENGLISH, context -> locale(language.get()), LOADED_NOW));
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
     * <p>Rules of your own are made when the first plan is checked, and only then fail if they cannot be made.
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

    /**
     * What the rules found in one plan, each once, in its reading order; sets of violations have none.
     *
     * <p>Places are those in the plan. For an object that holds several plans or elements, look at the violations.
     */
    public static List<Finding> findings(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .flatMap(violation -> finding(violation).stream())
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * The violations of one plan in its reading order, and after them those without a finding, by path and message.
     */
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
