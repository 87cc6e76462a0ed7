package dev.selaras.testkit;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Faults of what a plan begins with: its vision, its missions and its issues. */
final class BeginningFaults {

    private BeginningFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "vision-lost",
                        "vision-required",
                        "Visi dihapus.",
                        "The vision is taken out.",
                        Injection.inPlan(plan -> Change.when(
                                        plan.getAdoptions().isEmpty(),
                                        "",
                                        Plan.builder()
                                                .from(plan)
                                                .vision(Optional.empty())
                                                .build()))
                                .when(BeginningFaults::needsVision)),
                Fault.of(
                        "missions-lost",
                        "mission-required",
                        "Misi dan semua di bawahnya dihapus.",
                        "The missions and all below them are taken out.",
                        Injection.inPlan(plan -> Change.to("", withoutMissions(plan)))
                                .when(plan -> Parts.isOf(plan, PlanType.RPJMD, PlanType.RPJPD))),
                Fault.of(
                        "mission-unserved",
                        "mission-without-goal",
                        "Ditambahkan misi yang tidak didukung tujuan.",
                        "A mission is added that no goal serves.",
                        Injection.inPlan(plan -> Change.to(
                                        "/missions/" + plan.getMissions().size(),
                                        Plan.builder()
                                                .from(plan)
                                                .addMissions(mission(plan))
                                                .build()))
                                .when(plan -> Parts.isOf(plan, PlanType.RPJMD))),
                Fault.of(
                        "issue-unanswered",
                        "issue-not-addressed",
                        "Ditambahkan isu strategis yang tidak dijawab.",
                        "A strategic issue is added that nothing answers.",
                        Injection.inPlan(BeginningFaults::withIssue).when(Parts::isCascading)));
    }

    /** A kecamatan had to have a vision until 2017. */
    private static boolean needsVision(Plan plan) {
        boolean isOld = plan.getPeriod().getStart() <= 2017 && plan.belongsToKecamatan();
        return Parts.isOf(plan, PlanType.RPJMD, PlanType.RPJPD)
                || (isOld && Parts.isOf(plan, PlanType.RENSTRA, PlanType.RENJA));
    }

    private static Plan withoutMissions(Plan plan) {
        return Plan.builder()
                .from(plan)
                .missions(List.of())
                .adoptions(List.of())
                .problems(List.of())
                .issues(List.of())
                .goals(List.of())
                .targets(List.of())
                .indicators(List.of())
                .build();
    }

    private static Mission mission(Plan plan) {
        return Mission.builder()
                .id(Id.of("M900"))
                .statement(Text.of("Memelihara kearifan lokal"))
                .pillars(plan.getMissions().get(0).getPillars())
                .build();
    }

    private static Stream<Change<Plan>> withIssue(Plan plan) {
        Problem problem = Problem.builder()
                .id(Id.of("PR900"))
                .statement(Text.of("Belum tercatatnya kearifan lokal"))
                .build();
        StrategicIssue issue = StrategicIssue.builder()
                .id(Id.of("IS900"))
                .statement(Text.of("Pudarnya kearifan lokal"))
                .addProblems(Ref.to(problem.getId()))
                .build();
        return Change.to(
                "/issues/" + plan.getIssues().size(),
                Plan.builder().from(plan).addProblems(problem).addIssues(issue).build());
    }
}
