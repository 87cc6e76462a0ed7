package dev.selaras.testkit;

import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.Target;
import dev.selaras.testkit.PlanKind.Base;
import java.util.List;
import java.util.Optional;

/** Puts together plans that break no rule. */
final class Composer {

    private static final List<NumberConvention> CONVENTIONS = List.of(NumberConvention.ID, NumberConvention.EN);
    private static final List<String> PERCENT = List.of("%", "Persen");

    /** As many goals as a plan needs for others to follow it. */
    private static final int UPPER_GOALS = 6;

    private Composer() {}

    /** A plan of a kind and size, with the plan that it follows, if it does. */
    static PlanSet compose(PlanKind kind, int size, List<Integer> drawn) {
        Choices choices = new Choices(drawn);
        Frame frame = Frame.of(kind, choices);
        Optional<Plan> upper = kind.upper().map(above -> {
            Frame framed = Frame.above(frame.period(), above, choices);
            return plan(framed, Math.min(size, UPPER_GOALS), choices, Optional.empty());
        });
        return new PlanSet(plan(frame, size, choices, upper), upper.stream().toList());
    }

    private static Plan plan(Frame frame, int size, Choices choices, Optional<Plan> upper) {
        Base base = frame.kind().base();
        Cascade cascade = new Cascade(frame, size, choices, upper);
        Analysis analysis = new Analysis(choices);
        Table table = new Table(
                choices.of(CONVENTIONS), choices.of(PERCENT), frame.period().getStart() - 1, frame.filledYears());
        Indicators indicators = new Indicators(table, choices);

        PlanBuilder plan = frame.plan(table.convention()).addScales(WordRows.OWN_SCALE);
        upper.map(Plan::getId).ifPresent(plan::addUpperPlans);
        if (frame.kind().hasMissions()) {
            cascade.addMissions(plan);
        }
        if (base != Base.MAIN_TARGETS) {
            analysis.addIssues(plan, base == Base.ISSUES ? 1 + choices.next(size) : choices.next(size + 1));
        }
        analysis.addFactors(plan, choices.next(3));

        List<Mission> missions = plan.build().getMissions();
        if (base == Base.MAIN_TARGETS) {
            List<Target> targets = cascade.mainTargets(missions);
            indicators.measure(plan.targets(targets), targets);
            return plan.build();
        }
        if (base == Base.UPPER_MISSIONS) {
            plan.addAdoptions(Adoptions.ofServedMissions(upper.orElseThrow(), size, choices));
        }
        if (base == Base.LOCALISED_MISSIONS) {
            plan.addAdoptions(Adoptions.localised(upper.orElseThrow(), missions));
        }
        List<Goal> goals = cascade.goals(missions, plan.build().getIssues());
        indicators.measure(plan.goals(goals), goals);
        List<Target> targets = cascade.targets(goals, plan.build().getIndicators());
        indicators.measure(plan.targets(targets), targets);
        return plan.build();
    }
}
