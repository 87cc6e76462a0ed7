package dev.selaras.validation;

import dev.selaras.core.model.Factor;
import dev.selaras.core.model.FactorKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.Text;
import dev.selaras.testing.PlanArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PatchLawPropertiesTest {

    /** The numbers of a list, of which few are taken, so that gaps and repetitions are the rule. */
    private static final List<List<String>> NUMBERS = List.of(
            List.of("1", "2", "3", "4", "5", "6"),
            List.of("0", "1", "2", "8", "9", "10", "11"),
            List.of("1.", "2.", "3.", "4", "05"),
            List.of("11", "12", "13", "21", "22", "23", "29", "20"),
            List.of("19", "20", "21", "99", "100", "101"),
            List.of("1", "1.1", "1.2", "1.3", "2", "2.1", "2.3", "3"),
            List.of("a.1", "a.2", "A.3", "a.5", "b.1", ".2", "1..2"));

    @Property(tries = 150, seed = "1")
    void aPatchTakesItsFindingAwayAndBringsNoOther(@ForAll("faulty") Plan plan) {
        PatchLaw.check(plan).forEach(code -> Statistics.label("patches").collect(code));

        Statistics.label("patches")
                .coverage(all -> List.of(
                                "duplicate-id",
                                "duplicate-number",
                                "numbering-contiguous",
                                "period-order",
                                "region-code-format",
                                "statement-blank-or-placeholder")
                        .forEach(code -> all.check(code).count(found -> found > 0)));
    }

    @Provide
    Arbitrary<Plan> faulty() {
        return Arbitraries.of(NUMBERS)
                .flatMap(numbers -> Combinators.combine(
                                PlanArbitraries.plans().map(PatchLawPropertiesTest::withFewIndicators),
                                Arbitraries.of(PlanType.RPJMD, PlanType.RPJPD, PlanType.RENSTRA),
                                periods(),
                                Arbitraries.of("53 69", "53-69", "5369.", "53.69", "53.71", "53-71"),
                                twiceAtTimes(missions(numbers)),
                                twiceAtTimes(goals(numbers)),
                                twiceAtTimes(targets(numbers)),
                                twiceAtTimes(factors(numbers)))
                        .as((plan, type, period, code, missions, goals, targets, factors) -> Plan.builder()
                                .from(plan)
                                .type(type)
                                .period(period)
                                .region(Region.builder()
                                        .from(plan.getRegion())
                                        .code(code)
                                        .build())
                                .missions(missions)
                                .goals(goals)
                                .targets(targets)
                                .factors(factors)
                                .build()));
    }

    /** Indicators have milestones in any year, and a plan with many of them is never just turned round. */
    private static Plan withFewIndicators(Plan plan) {
        return plan.getIndicators().size() < 3
                ? plan
                : Plan.builder().from(plan).indicators(List.of()).build();
    }

    private static <E> Arbitrary<List<E>> twiceAtTimes(Arbitrary<E> elements) {
        Arbitrary<List<E>> lists = elements.list().ofMaxSize(6);
        return Combinators.combine(lists, Arbitraries.integers().between(0, 3)).as((list, copies) -> {
            List<E> all = new ArrayList<>(list);
            all.addAll(list.subList(0, Math.min(copies, list.size())));
            return all;
        });
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(Arbitraries.integers().between(2012, 2026), Arbitraries.of(-20, -5, -4, -1, 4))
                .as((start, length) -> Period.of(start, start + length));
    }

    private static Arbitrary<Id> ids(String letters) {
        return Arbitraries.integers().between(1, 9).map(number -> Id.of(letters + number));
    }

    private static Arbitrary<Text> texts() {
        return Arbitraries.of(
                Text.of("Mutu"),
                Text.of("Daya beli"),
                Text.of(""),
                Text.of(Map.of("id", "Mutu", "en", "")),
                Text.of(Map.of("id", "Daya beli", "en", "TBD", "jv", "...")),
                Text.of(Map.of("id", "", "en", "Mutu")),
                Text.of(Map.of("jv", "Mutu", "su", "xxx")));
    }

    private static Arbitrary<Mission> missions(List<String> numbers) {
        return Combinators.combine(ids("M"), Arbitraries.of(numbers), texts())
                .as((id, number, text) ->
                        Mission.builder().id(id).number(number).statement(text).build());
    }

    private static Arbitrary<Goal> goals(List<String> numbers) {
        return Combinators.combine(ids("T"), Arbitraries.of(numbers), texts(), ids("M"))
                .as((id, number, text, mission) -> Goal.builder()
                        .id(id)
                        .number(number)
                        .statement(text)
                        .addMissions(Ref.to(mission))
                        .build());
    }

    private static Arbitrary<Target> targets(List<String> numbers) {
        return Combinators.combine(ids("S"), Arbitraries.of(numbers), texts(), ids("T"))
                .as((id, number, text, goal) -> Target.builder()
                        .id(id)
                        .number(number)
                        .statement(text)
                        .addGoals(Ref.to(goal))
                        .build());
    }

    private static Arbitrary<Factor> factors(List<String> numbers) {
        return Combinators.combine(ids("F"), Arbitraries.of(numbers), texts(), Arbitraries.of(FactorKind.class))
                .as((id, number, text, kind) -> Factor.builder()
                        .id(id)
                        .number(number)
                        .statement(text)
                        .kind(kind)
                        .build());
    }
}
