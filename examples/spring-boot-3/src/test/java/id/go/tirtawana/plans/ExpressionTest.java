package id.go.tirtawana.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Text;
import dev.selaras.testkit.ValidPlans;
import dev.selaras.validation.bean.PlanConstraints;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan says is never evaluated, also where a host lets its own messages hold expressions. */
class ExpressionTest {

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "${validatedValue}", "{findingInEnglish}", "{0}"})
    void comesOutAsItIsWritten(String expression) {
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
        new PlanConstraints().createConstraintMappings(() -> {
            var mapping = configuration.createConstraintMapping();
            configuration.addMapping(mapping);
            return mapping;
        });
        Goal twin = Goal.builder()
                .id(Id.of("X1"))
                .statement(Text.of("Meningkatnya " + expression + " layanan"))
                .build();
        Plan plan = Plan.builder()
                .from(ValidPlans.plain(PlanType.RPJMD).plan())
                .addGoals(twin)
                .addGoals(Goal.builder().from(twin).id(Id.of("X2")).build())
                .build();

        try (var factory = configuration.buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(plan))
                    .extracting(ConstraintViolation::getMessage)
                    .anyMatch(message -> message.contains(expression));
        }
    }
}
