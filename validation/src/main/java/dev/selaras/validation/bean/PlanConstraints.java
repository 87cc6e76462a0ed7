package dev.selaras.validation.bean;

import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Severity;
import jakarta.validation.groups.Default;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;

/**
 * Puts {@link Consistent} on plans and all types of elements of a host's Hibernate Validator, without an annotation on them.
 *
 * <p>The default group and {@link All} give every finding, {@link Errors} and {@link Warnings} those of one weight. Name this
 * class in the property {@code hibernate.validator.constraint_mapping_contributors}; or name one of your own that calls
 * {@link #with} and {@link #createConstraintMappings}, where a group of yours means rules of yours. Immutable and
 * thread-safe.
 */
public final class PlanConstraints implements ConstraintMappingContributor {

    private static final Set<Class<?>> FOLLOWING = Set.of(Errors.class, Warnings.class, All.class);

    private final Map<Class<?>, Class<? extends Supplier<PlanValidator>>> rules;

    /** The standard rules in all groups. */
    public PlanConstraints() {
        this(Map.of());
    }

    private PlanConstraints(Map<Class<?>, Class<? extends Supplier<PlanValidator>>> rules) {
        this.rules = rules;
    }

    /**
     * The same, and in one more group everything that other rules find.
     *
     * @param group the group; {@code Default.class} takes the place of the standard rules
     * @param given gives the rules, the profile and the waivers to check by; see {@link Consistent#rules}
     * @throws IllegalArgumentException for {@link Errors}, {@link Warnings} and {@link All}, which follow the default group
     */
    public PlanConstraints with(Class<?> group, Class<? extends Supplier<PlanValidator>> given) {
        if (FOLLOWING.contains(group)) {
            throw new IllegalArgumentException(
                    group.getSimpleName() + " follows the default group; give the rules to Default.class");
        }
        Map<Class<?>, Class<? extends Supplier<PlanValidator>>> more = new LinkedHashMap<>(rules);
        more.put(group, given);
        return new PlanConstraints(more);
    }

    @Override
    public void createConstraintMappings(ConstraintMappingBuilder builder) {
        ConstraintMapping mapping = builder.addConstraintMapping();
        put(mapping, Plan.class);
        for (ElementKind kind : ElementKind.values()) {
            put(mapping, kind.type());
        }
    }

    private void put(ConstraintMapping mapping, Class<?> type) {
        Class<? extends Supplier<PlanValidator>> usual = rules.getOrDefault(Default.class, StandardRules.class);
        var onType = mapping.type(type)
                .constraint(constraint(Default.class, usual, Severity.values()))
                .constraint(constraint(Errors.class, usual, Severity.ERROR))
                .constraint(constraint(Warnings.class, usual, Severity.WARNING));
        rules.forEach((group, given) -> {
            if (group != Default.class) {
                onType.constraint(constraint(group, given, Severity.values()));
            }
        });
    }

    private static GenericConstraintDef<Consistent> constraint(
            Class<?> group, Class<? extends Supplier<PlanValidator>> given, Severity... severities) {
        return new GenericConstraintDef<>(Consistent.class)
                .groups(group)
                .param("severities", severities)
                .param("rules", given);
    }
}
