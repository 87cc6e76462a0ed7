package dev.selaras.benchmarks;

import dev.selaras.benchmarks.PlanRecords.ConditionRecord;
import dev.selaras.benchmarks.PlanRecords.GoalRecord;
import dev.selaras.benchmarks.PlanRecords.IndicatorRecord;
import dev.selaras.benchmarks.PlanRecords.IssueRecord;
import dev.selaras.benchmarks.PlanRecords.MissionRecord;
import dev.selaras.benchmarks.PlanRecords.PillarRecord;
import dev.selaras.benchmarks.PlanRecords.PlanRecord;
import dev.selaras.benchmarks.PlanRecords.ProblemRecord;
import dev.selaras.benchmarks.PlanRecords.TargetRecord;
import dev.selaras.benchmarks.PlanRecords.VisionRecord;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.MaxDef;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What single values of {@link PlanRecords} must be, as Hibernate Validator is told it: from the plan on it goes down to
 * every element by itself. What is declared here would stand as annotations in a program.
 */
final class ValueBeans {

    private final ConstraintMapping mapping;
    private final boolean withIdsAndYears;

    private ValueBeans(ConstraintMapping mapping, boolean withIdsAndYears) {
        this.mapping = mapping;
        this.withIdsAndYears = withIdsAndYears;
    }

    /**
     * The validator.
     *
     * @param withIdsAndYears whether it looks at ids and years too, which a {@code Plan} can't hold wrong
     */
    static Validator validator(boolean withIdsAndYears) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        new ValueBeans(mapping, withIdsAndYears).declare();
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private void declare() {
        TypeConstraintMappingContext<PlanRecord> plan = mapping.type(PlanRecord.class);
        plan.field("vision").valid();
        for (String list :
                new String[] {"pillars", "missions", "problems", "issues", "goals", "targets", "indicators"}) {
            plan.field(list).containerElementType().valid();
        }
        element(VisionRecord.class, "statement");
        element(PillarRecord.class, "label").field("meaning").constraint(new NotNullDef());
        element(MissionRecord.class, "statement");
        element(ProblemRecord.class, "statement");
        element(IssueRecord.class, "statement");
        element(GoalRecord.class, "statement");
        element(TargetRecord.class, "statement");
        indicator();
    }

    private <T> TypeConstraintMappingContext<T> element(Class<T> type, String text) {
        TypeConstraintMappingContext<T> element = mapping.type(type);
        element.field(text).constraint(new NotBlankDef());
        if (withIdsAndYears) {
            element.field("id").constraint(new NotNullDef()).constraint(new PatternDef().regexp(ValueSchema.ID));
        }
        return element;
    }

    private void indicator() {
        TypeConstraintMappingContext<IndicatorRecord> indicator = element(IndicatorRecord.class, "name");
        indicator.field("unit").constraint(new NotBlankDef());
        indicator.field("direction").constraint(new NotNullDef());
        indicator.field("baseline").constraint(new NotNullDef()).valid();
        TypeConstraintMappingContext<ConditionRecord> condition = mapping.type(ConditionRecord.class);
        condition.field("value").constraint(new NotBlankDef());
        if (withIdsAndYears) {
            condition.field("year").constraint(new MinDef().value(1945)).constraint(new MaxDef().value(2100));
            indicator.field("milestones").containerElementType(0).constraint(new PatternDef().regexp(ValueSchema.YEAR));
        }
    }
}
