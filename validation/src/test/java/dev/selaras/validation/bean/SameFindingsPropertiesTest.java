package dev.selaras.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.PlanType;
import dev.selaras.testing.PlanArbitraries;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PlanArbitraries.class)
class SameFindingsPropertiesTest {

    private static final PlanValidator ENGINE = PlanValidator.standard();
    private static final Validator DOOR = PlanValidation.newFactory().getValidator();

    @Property(tries = 1_000, seed = "1")
    void ofAPlan(@ForAll Plan plan) {
        Set<ConstraintViolation<Plan>> violations = DOOR.validate(plan);
        List<Finding> findings = ENGINE.validate(plan).getFindings();

        assertThat(PlanValidation.findings(violations)).isEqualTo(findings);
        assertThat(violations).hasSameSizeAs(findings);
    }

    @Property(tries = 100, seed = "1")
    void ofThoseOfOneWeight(@ForAll Plan plan) {
        List<Finding> findings = ENGINE.validate(plan).getFindings();

        assertThat(PlanValidation.findings(DOOR.validate(plan, Errors.class)))
                .isEqualTo(findings.stream()
                        .filter(finding -> finding.getSeverity() == Severity.ERROR)
                        .toList());
        assertThat(PlanValidation.findings(DOOR.validate(plan, Warnings.class)))
                .isEqualTo(findings.stream()
                        .filter(finding -> finding.getSeverity() == Severity.WARNING)
                        .toList());
        assertThat(PlanValidation.findings(DOOR.validate(plan, All.class))).isEqualTo(findings);
    }

    @Property(tries = 100, seed = "1")
    void ofEveryElement(@ForAll Plan plan) {
        for (ElementKind kind : ElementKind.values()) {
            for (PlanElement element : plan.elements(kind)) {
                assertThat(PlanValidation.findings(DOOR.validate(element)))
                        .isEqualTo(ENGINE.validate(element).getFindings());
            }
        }
    }

    /** What the rules about single elements find at an element of a plan of the type and period that elements are asked by. */
    @Property(tries = 100, seed = "1")
    void ofEveryElementAsInItsPlan(@ForAll Plan any) {
        Plan plan = Plan.builder()
                .from(any)
                .type(PlanType.RPJMD)
                .period(Period.of(2025, 2029))
                .build();
        PlanValidator byElements = PlanValidator.of(RuleSet.of(ENGINE.rules().rules().stream()
                .filter(rule -> rule.scope() == Rule.Scope.ELEMENT)
                .toList()));
        List<Finding> inThePlan = byElements.validate(plan).getFindings();
        List<Finding> alone = Arrays.stream(ElementKind.values())
                .flatMap(kind -> plan.elements(kind).stream())
                .flatMap(element -> PlanValidation.findings(DOOR.validate(element)).stream())
                .toList();

        assertThat(alone)
                .extracting(Finding::getCode)
                .containsExactlyInAnyOrderElementsOf(
                        inThePlan.stream().map(Finding::getCode).toList());
    }
}
