package dev.selaras.testkit;

import dev.selaras.core.model.Factor;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.Text;
import java.util.List;
import java.util.stream.Stream;

/** What faults put into a plan beside what is at fault, and what they ask of a plan. */
final class Parts {

    private Parts() {}

    /** Whether a plan is of one of some types. */
    static boolean isOf(Plan plan, PlanType... types) {
        return List.of(types).contains(plan.getType());
    }

    /** Whether it is a plan whose results must be measured year by year. */
    static boolean isMeasured(Plan plan) {
        return isOf(plan, PlanType.RPJMD, PlanType.RENSTRA);
    }

    /** Whether it is a plan whose results must lead up to missions. */
    static boolean isCascading(Plan plan) {
        return isMeasured(plan) || (plan.getType() == PlanType.RENJA && plan.belongsToKecamatan());
    }

    /** Whether no target hangs from an indicator. */
    static boolean isUnused(Plan plan, Indicator indicator) {
        Ref ref = Ref.to(indicator.getId());
        return plan.getTargets().stream()
                .noneMatch(target -> target.getGoalIndicators().contains(ref));
    }

    /** Whether nothing hangs on what an element says; some names of indicators tell how their values are to be read. */
    static boolean isPlain(PlanElement element) {
        return !(element instanceof Indicator indicator) || Values.isState(indicator);
    }

    /** Whether two elements stand in one list: factors of one kind, indicators of one element, other elements of one kind. */
    static boolean isSibling(PlanElement one, PlanElement other) {
        if (one instanceof Factor factor && other instanceof Factor second) {
            return factor.getKind() == second.getKind();
        }
        return !(one instanceof Indicator indicator)
                || !(other instanceof Indicator second)
                || (indicator.getMeasures().equals(second.getMeasures()) && isPlain(one) && isPlain(other));
    }

    /** The elements of a list before one, of which it is a sibling. */
    static <E extends PlanElement> Stream<E> siblingsBefore(List<E> list, E element) {
        return list.stream().limit(list.indexOf(element)).filter(before -> isSibling(before, element));
    }

    /** A goal that rests on what the first goal of a plan rests on. */
    static Goal goal(Plan plan) {
        Goal first = plan.getGoals().get(0);
        return Goal.builder()
                .id(Id.of("T900"))
                .statement(Text.of("Terpeliharanya kearifan lokal"))
                .missions(first.getMissions())
                .derivedFrom(first.getDerivedFrom())
                .build();
    }

    /** A target of no goal. */
    static Target target() {
        return Target.builder()
                .id(Id.of("S900"))
                .statement(Text.of("Terpeliharanya permainan anak"))
                .build();
    }

    /** A target of a goal. */
    static Target target(Goal goal) {
        return Target.builder().from(target()).addGoals(Ref.to(goal.getId())).build();
    }

    /** The indicator without the units that answer for it. */
    static Indicator unowned(Indicator indicator) {
        return Indicator.builder().from(indicator).responsible(List.of()).build();
    }

    /** Whether what an indicator measures is no target, or has another indicator that names a unit. */
    static boolean isOwnedBeside(Plan plan, Indicator indicator) {
        return plan.getTargets().stream()
                        .noneMatch(target -> Ref.to(target.getId()).equals(indicator.getMeasures()))
                || plan.getIndicators().stream()
                        .anyMatch(other -> other != indicator
                                && other.getMeasures().equals(indicator.getMeasures())
                                && !other.getResponsible().isEmpty());
    }

    /** The first indicator of a plan as one of another element. */
    static Indicator measure(Plan plan, String id, Id measured) {
        return Indicator.builder()
                .from(plan.getIndicators().get(0))
                .id(Id.of(id))
                .measures(Ref.to(measured))
                .build();
    }
}
