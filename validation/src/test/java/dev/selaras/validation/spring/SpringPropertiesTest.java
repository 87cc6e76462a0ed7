package dev.selaras.validation.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.testing.PlanArbitraries;
import dev.selaras.testkit.Faults;
import dev.selaras.testkit.FaultyPlan;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.bean.PlanValidation;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** What Spring does when it is given a plan: it looks up the value at each path. */
@Domain(PlanArbitraries.class)
@Domain(DomainContext.Global.class)
class SpringPropertiesTest {

    private static final Validator SPRING =
            new SpringValidatorAdapter(PlanValidation.newFactory().getValidator());

    @Property(tries = 100, seed = "1")
    void findsTheSameInAnyPlan(@ForAll Plan plan) {
        findsTheSame(plan);
    }

    @Property(tries = 50, seed = "1")
    void findsTheSameInAPlanWithAFault(@ForAll("faulty") FaultyPlan faulty) {
        faulty.set().plans().forEach(SpringPropertiesTest::findsTheSame);
    }

    @Provide
    Arbitrary<FaultyPlan> faulty() {
        return Faults.any();
    }

    private static void findsTheSame(Plan plan) {
        BeanPropertyBindingResult result = new BeanPropertyBindingResult(plan, "plan");
        SPRING.validate(plan, result);

        List<ConstraintViolation<?>> violations = result.getAllErrors().stream()
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList();
        assertThat(PlanValidation.findings(violations))
                .isEqualTo(PlanValidator.standard().validate(plan).getFindings());
    }
}
