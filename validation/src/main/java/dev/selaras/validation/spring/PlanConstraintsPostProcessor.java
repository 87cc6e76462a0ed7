package dev.selaras.validation.spring;

import dev.selaras.validation.bean.PlanConstraints;
import jakarta.validation.Validation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.util.StringUtils;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * A bean that puts the rules behind each {@link LocalValidatorFactoryBean} of an application, beside what the
 * application has put there itself. A contributor that calls {@link PlanConstraints} is given to this bean and named nowhere
 * else: the rules can be put there once only.
 *
 * <p>{@link PlanValidationAutoConfiguration} makes one in Spring Boot. Elsewhere, or for rules of your own, give one back
 * from a static {@code @Bean} method. Thread-safe.
 */
public final class PlanConstraintsPostProcessor implements BeanPostProcessor, PriorityOrdered {

    private static final String CONTRIBUTORS = HibernateValidatorConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS;

    private final String contributor;

    /** Puts the standard rules there. */
    public PlanConstraintsPostProcessor() {
        this(PlanConstraints.class);
    }

    /**
     * Puts rules of your own there.
     *
     * @param contributor a public class with a public constructor without parameters, which calls {@link
     *     PlanConstraints#with} and {@link PlanConstraints#createConstraintMappings}
     */
    public PlanConstraintsPostProcessor(Class<? extends ConstraintMappingContributor> contributor) {
        this.contributor = contributor.getName();
    }

    /** Before post-processors that may ask for a validator themselves. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof LocalValidatorFactoryBean validator) {
            Map<String, String> properties = validator.getValidationPropertyMap();
            Set<String> contributors = new LinkedHashSet<>(ofTheApplication(properties));
            contributors.remove(
                    PlanConstraints.class.getName()); // else rules of your own would stand beside the standard ones
            contributors.add(contributor);
            properties.put(CONTRIBUTORS, String.join(",", contributors));
        }
        return bean;
    }

    /** A property of the bean takes the place of the one in {@code META-INF/validation.xml}, so that is carried over. */
    private static List<String> ofTheApplication(Map<String, String> properties) {
        String own = properties.get(CONTRIBUTORS);
        Map<String, String> xml = own == null
                ? Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .getBootstrapConfiguration()
                        .getProperties()
                : properties;
        return List.of(StringUtils.tokenizeToStringArray(xml.getOrDefault(CONTRIBUTORS, ""), ","));
    }
}
