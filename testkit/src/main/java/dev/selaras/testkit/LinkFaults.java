package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.MISSIONS;

import dev.selaras.core.model.FactorKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Faults of links that a plan should have between what it finds, wants and promises, or should not have. */
final class LinkFaults {

    private LinkFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "issue-of-no-problem",
                        "issue-without-problem",
                        "Ditambahkan isu strategis yang tidak merangkum permasalahan.",
                        "A strategic issue is added that sums up no problem.",
                        Injection.inPlan(LinkFaults::withBareIssue).when(Parts::isCascading)),
                Fault.of(
                        "problem-in-two-issues",
                        "problem-in-several-issues",
                        "Satu permasalahan masuk ke dua isu strategis.",
                        "One problem goes into two strategic issues.",
                        Injection.inPlan(LinkFaults::withSharedProblem)
                                .when(plan -> Parts.isOf(plan, PlanType.RENSTRA, PlanType.RENJA))),
                Fault.of(
                        "problem-by-itself",
                        "orphan-element",
                        "Ditambahkan permasalahan yang tidak terhubung dengan apa pun.",
                        "A problem is added that is linked to nothing.",
                        Injection.inPlan(plan -> Change.when(
                                !plan.getProblems().isEmpty(),
                                "/problems/" + plan.getProblems().size(),
                                Plan.builder()
                                        .from(plan)
                                        .addProblems(Problem.builder()
                                                .id(Id.of("PR900"))
                                                .statement(Text.of("Belum tercatatnya kearifan lokal"))
                                                .build())
                                        .build()))),
                Fault.of(
                        "mission-of-no-pillar",
                        "mission-without-pillar",
                        "Misi kehilangan pokok visi yang juga didukung misi lain.",
                        "A mission loses its pillars, which other missions serve too.",
                        Injection.in(
                                        MISSIONS,
                                        (plan, mission) -> Change.when(
                                                servedByOthers(plan, mission),
                                                "",
                                                Mission.builder()
                                                        .from(mission)
                                                        .pillars(List.of())
                                                        .build()))
                                .when(plan -> Parts.isOf(plan, PlanType.RPJMD))),
                Fault.of(
                        "pillar-unserved",
                        "pillar-without-mission",
                        "Ditambahkan pokok visi yang tidak didukung misi.",
                        "A pillar is added that no mission serves.",
                        Injection.inPlan(plan -> Change.to(
                                        "/pillars/" + plan.getPillars().size(),
                                        Plan.builder()
                                                .from(plan)
                                                .addPillars(pillar(plan))
                                                .build()))
                                .when(plan -> Parts.isOf(plan, PlanType.RPJMD))),
                Fault.of(
                        "own-mission-of-unit",
                        "vision-not-expected",
                        "Ditambahkan misi sendiri dalam rencana perangkat daerah.",
                        "The plan of a unit is given a mission of its own.",
                        Injection.inPlan(plan -> Change.to(
                                        "/missions/0",
                                        Plan.builder()
                                                .from(plan)
                                                .addMissions(Mission.builder()
                                                        .id(Id.of("M900"))
                                                        .statement(Text.of("Memelihara kearifan lokal"))
                                                        .build())
                                                .build()))
                                .when(plan -> Parts.isOf(plan, PlanType.RENSTRA, PlanType.RENJA)
                                        && plan.getPeriod().getStart() >= 2018)),
                Fault.of(
                        "vision-of-transition",
                        "vision-not-expected",
                        "Ditambahkan visi dalam RPD.",
                        "An RPD is given a vision.",
                        Injection.inPlan(plan -> Change.to(
                                        "/vision",
                                        Plan.builder()
                                                .from(plan)
                                                .vision(Vision.builder()
                                                        .id(Id.of("V900"))
                                                        .statement(Text.of("Wilayah yang rukun"))
                                                        .build())
                                                .build()))
                                .when(plan -> Parts.isOf(plan, PlanType.RPD))),
                Fault.of(
                        "factors-that-drive-lost",
                        "factors-one-sided",
                        "Semua faktor pendorong dihapus.",
                        "All driving factors are taken out.",
                        Injection.inPlan(plan -> Change.when(
                                        !plan.getFactors().isEmpty(),
                                        "/factors",
                                        Plan.builder()
                                                .from(plan)
                                                .factors(plan.getFactors().stream()
                                                        .filter(factor -> factor.getKind() == FactorKind.HINDERING)
                                                        .toList())
                                                .build()))
                                .when(plan -> Parts.isOf(plan, PlanType.RENSTRA, PlanType.RENJA))));
    }

    private static Stream<Change<Plan>> withBareIssue(Plan plan) {
        StrategicIssue issue = StrategicIssue.builder()
                .id(Id.of("IS900"))
                .statement(Text.of("Pudarnya kearifan lokal"))
                .build();
        List<Goal> goals = new ArrayList<>(plan.getGoals());
        goals.set(
                0,
                Goal.builder()
                        .from(goals.get(0))
                        .addIssues(Ref.to(issue.getId()))
                        .build());
        return Change.to(
                "/issues/" + plan.getIssues().size(),
                Plan.builder().from(plan).addIssues(issue).goals(goals).build());
    }

    private static Stream<Change<Plan>> withSharedProblem(Plan plan) {
        if (plan.getIssues().size() < 2) {
            return Stream.empty();
        }
        Ref problem = plan.getIssues().get(0).getProblems().get(0);
        List<StrategicIssue> issues = new ArrayList<>(plan.getIssues());
        issues.set(
                1,
                StrategicIssue.builder()
                        .from(issues.get(1))
                        .addProblems(problem)
                        .build());
        List<Id> ids = plan.getProblems().stream().map(Problem::getId).toList();
        return Change.to(
                "/problems/" + ids.indexOf(problem.getElement()),
                Plan.builder().from(plan).issues(issues).build());
    }

    private static boolean servedByOthers(Plan plan, Mission mission) {
        return mission.getPillars().stream()
                .allMatch(pillar -> plan.getMissions().stream()
                        .anyMatch(
                                other -> other != mission && other.getPillars().contains(pillar)));
    }

    /** A pillar of words that the vision has already. */
    private static Pillar pillar(Plan plan) {
        return Pillar.builder()
                .id(Id.of("P900"))
                .label(Text.of("yang " + plan.getPillars().get(0).getLabel()))
                .meaning(Text.of("Keadaan yang selalu lebih baik."))
                .build();
    }
}
