package dev.selaras.validation.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.Plans;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.bean.PlanConstraints;
import dev.selaras.validation.bean.PlanValidation;
import dev.selaras.validation.profile.Profile;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.annotation.Configurations;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

class PlanValidationAutoConfigurationTest {

    private static final Plan PLAN =
            Plan.builder().from(Plans.small()).addUpperPlans(Id.of("x")).build();

    private static AnnotationConfigApplicationContext application(Class<?>... own) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        if (own.length > 0) {
            context.register(own);
        }
        context.register(Configurations.getClasses(
                AutoConfigurations.of(ValidationAutoConfiguration.class, PlanValidationAutoConfiguration.class)));
        context.refresh();
        return context;
    }

    @Test
    void putsTheStandardRulesBehindTheValidatorOfTheApplication() {
        try (var context = application()) {
            Validator validator = PlanValidation.requireInstalled(context.getBean(Validator.class));

            assertThat(PlanValidation.findings(validator.validate(PLAN)))
                    .isNotEmpty()
                    .isEqualTo(PlanValidator.standard().validate(PLAN).getFindings());
        }
    }

    /** Public, as such a class must be. */
    public static final class StrictRules implements Supplier<PlanValidator> {

        @Override
        public PlanValidator get() {
            return PlanValidator.standard().under(Profile.strict());
        }
    }

    /** Public, as such a class must be. */
    public static final class StrictConstraints implements ConstraintMappingContributor {

        @Override
        public void createConstraintMappings(ConstraintMappingBuilder builder) {
            new PlanConstraints().with(Default.class, StrictRules.class).createConstraintMappings(builder);
        }
    }

    static class Strict {

        @Bean
        static PlanConstraintsPostProcessor rules() {
            return new PlanConstraintsPostProcessor(StrictConstraints.class);
        }
    }

    @Test
    void givesWayToABeanWithOtherRules() {
        try (var context = application(Strict.class)) {
            assertThat(PlanValidation.findings(context.getBean(Validator.class).validate(PLAN)))
                    .isEqualTo(new StrictRules().get().validate(PLAN).getFindings());
        }
    }

    /** A post-processor that needs a validator, and so has it made before others have their turn. */
    static class Early {

        @Bean
        static Impatient impatient(Validator validator) {
            return new Impatient();
        }

        static final class Impatient implements BeanPostProcessor, Ordered {

            @Override
            public int getOrder() {
                return HIGHEST_PRECEDENCE;
            }
        }
    }

    @Test
    void isThereBeforeAnyoneAsksForAValidator() {
        try (var context = application(Early.class)) {
            assertThat(PlanValidation.requireInstalled(context.getBean(Validator.class)))
                    .isNotNull();
        }
    }

    @Test
    void keepsWhatTheApplicationHasPutThereItself() {
        LocalValidatorFactoryBean bean = new LocalValidatorFactoryBean();
        String property = HibernateValidatorConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS;
        bean.getValidationPropertyMap().put(property, "a.B, c.D");

        new PlanConstraintsPostProcessor().postProcessBeforeInitialization(bean, "once");
        new PlanConstraintsPostProcessor().postProcessBeforeInitialization(bean, "again");

        assertThat(bean.getValidationPropertyMap())
                .containsEntry(property, "a.B,c.D," + PlanConstraints.class.getName());
    }

    @Test
    void keepsWhatTheApplicationNamesInItsXml(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("META-INF"));
        Files.writeString(folder.resolve("META-INF/validation.xml"), """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                  <property name="hibernate.validator.constraint_mapping_contributors">a.B</property>
                </validation-config>
                """);
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        LocalValidatorFactoryBean bean = new LocalValidatorFactoryBean();
        try (URLClassLoader application =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(application);
            new PlanConstraintsPostProcessor().postProcessBeforeInitialization(bean, "once");
        } finally {
            thread.setContextClassLoader(usual);
        }

        assertThat(bean.getValidationPropertyMap())
                .containsEntry(
                        HibernateValidatorConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS,
                        "a.B," + PlanConstraints.class.getName());
    }
}
