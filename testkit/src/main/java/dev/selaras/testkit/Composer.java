package dev.selaras.testkit;

import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.Target;
import dev.selaras.testkit.PlanKind.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together plans that break no rule. */
final class Composer {

    private static final List<NumberConvention> CONVENTIONS = List.of(NumberConvention.ID, NumberConvention.EN);
    private static final List<String> PERCENT = List.of("%", "Persen");

    /** As many goals as a plan needs for others to follow it. */
    private static final int UPPER_GOALS = 6;

    private final Choices choices;
    private final NumberConvention convention;
    private final String percent;

    private Composer(Choices choices) {
        this.choices = choices;
        this.convention = choices.of(CONVENTIONS);
        this.percent = choices.of(PERCENT);
    }

    /** A plan of a kind and size, with the plans that it follows. */
    static PlanSet compose(PlanKind kind, int size, List<Integer> drawn) {
        Choices choices = new Choices(drawn);
        return new Composer(choices).compose(Frame.of(kind, choices), size);
    }

    private PlanSet compose(Frame frame, int size) {
        List<PlanKind> above = frame.kind().above();
        List<Plan> atHand = new ArrayList<>();
        Period term = frame.period();
        for (PlanKind kind : above) {
            Frame framed = atHand.isEmpty()
                    ? frame.above(kind, choices)
                    : frame.beside(kind, kind.isAnnual() ? frame.period() : term, choices);
            term = atHand.isEmpty() ? framed.period() : term;
            List<Plan> upper =
                    atHand.stream().limit(kind.above().isEmpty() ? 0 : 1).toList();
            atHand.add(plan(framed, Math.min(size, UPPER_GOALS), upper));
        }
        return new PlanSet(plan(frame, size, atHand), atHand);
    }

    /** A plan that follows some others, of which the first is the one that its results rest on. */
    private Plan plan(Frame frame, int size, List<Plan> above) {
        Optional<Plan> upper = above.stream().findFirst();
        Base base = frame.kind().base();
        Cascade cascade = new Cascade(frame, size, choices, upper);
        Analysis analysis = new Analysis(choices);
        Table table = new Table(convention, percent, frame.period().getStart() - 1, frame.filledYears());
        Indicators indicators = new Indicators(table, choices, repeated(frame, above));

        PlanBuilder plan = frame.plan(table.convention()).addScales(WordRows.OWN_SCALE);
        above.forEach(one -> plan.addUpperPlans(one.getId()));
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

    /** The plan of several years that an annual plan carries out: that of the unit, else that of the region. */
    private static Optional<Plan> repeated(Frame frame, List<Plan> above) {
        return above.stream()
                .skip(above.size() > 1 ? 1 : 0)
                .findFirst()
                .filter(one -> frame.kind().isAnnual());
    }
}
