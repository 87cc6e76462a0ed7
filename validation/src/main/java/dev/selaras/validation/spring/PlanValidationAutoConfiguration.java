package dev.selaras.validation.spring;

import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * What Spring Boot finds by itself: the validator of the application checks plans, if it is Hibernate Validator and the
 * application has no {@link PlanConstraintsPostProcessor} of its own.
 */
@AutoConfiguration
@ConditionalOnClass(ConstraintMappingContributor.class)
public final class PlanValidationAutoConfiguration {

    /** Made by Spring. */
    public PlanValidationAutoConfiguration() {}

    /** Puts the standard rules behind the validators of the application. */
    @Bean
    @ConditionalOnMissingBean
    public static PlanConstraintsPostProcessor planConstraintsPostProcessor() {
        return new PlanConstraintsPostProcessor();
    }
}
