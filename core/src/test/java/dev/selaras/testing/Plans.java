package dev.selaras.testing;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Factor;
import dev.selaras.core.model.FactorKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetYears;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A small plan without a fault, and elements to put in the place of its own, so that a test changes one thing.
 *
 * <p>A list of the plan is replaced by {@code withGoals(plan, goals…)} and the like, a single attribute by
 * {@code Plan.builder().from(plan).title(…).build()}. References are written as text: {@code "M1"},
 * {@code "rpjmd-lain#M1"}.
 */
public final class Plans {

    private Plans() {}

    /** A consistent RPJMD of an invented regency: M1 and IS1 lead to T1 with S1 and S2, M2 and IS2 to T2 with S3. */
    public static Plan small() {
        return Plan.builder()
                .id(Id.of("rpjmd-tirtawana-2025-2029"))
                .type(PlanType.RPJMD)
                .title(Text.of("RPJMD Kabupaten Tirtawana 2025–2029"))
                .region(region())
                .period(Period.of(2025, 2029))
                .targetYears(TargetYears.builder()
                        .addMandatory(2025, 2026, 2027, 2028, 2029)
                        .addForward(2030)
                        .build())
                .addLegalBasis("Peraturan Daerah Kabupaten Tirtawana Nomor 3 Tahun 2025")
                .vision(vision("V1", "Terwujudnya Tirtawana yang Sejahtera dan Lestari"))
                .addPillars(pillar("P1", "Sejahtera"), pillar("P2", "Lestari"))
                .addMissions(mission("M1", "P1"), mission("M2", "P2"))
                .addProblems(problem("PR1"))
                .addIssues(issue("IS1", "PR1"), issue("IS2", "PR1"))
                .addGoals(goal("T1", "M1", "IS1"), goal("T2", "M2", "IS2"))
                .addTargets(target("S1", "T1"), target("S2", "T1"), target("S3", "T2"))
                .addIndicators(indicator("I1", "T1"), indicator("I2", "T2"))
                .addIndicators(indicator("I3", "S1"), indicator("I4", "S2"), indicator("I5", "S3"))
                .build();
    }

    private static Region region() {
        return Region.builder()
                .code("53.69")
                .name(Text.of("Kabupaten Tirtawana"))
                .level(RegionLevel.KABUPATEN)
                .build();
    }

    /** A vision. */
    public static Vision vision(String id, String statement) {
        return Vision.builder().id(Id.of(id)).statement(Text.of(statement)).build();
    }

    /** A pillar with its meaning. */
    public static Pillar pillar(String id, String label) {
        return Pillar.builder()
                .id(Id.of(id))
                .label(Text.of(label))
                .meaning(Text.of("Keadaan daerah yang " + label))
                .build();
    }

    /** A mission that serves these pillars. */
    public static Mission mission(String id, String... pillars) {
        return Mission.builder()
                .id(Id.of(id))
                .statement(Text.of("Meningkatkan pelayanan bidang " + id))
                .pillars(refs(pillars))
                .build();
    }

    /** A problem that stands by itself. */
    public static Problem problem(String id) {
        return Problem.builder()
                .id(Id.of(id))
                .statement(Text.of("Belum meratanya pelayanan bidang " + id))
                .build();
    }

    /** A problem that is a part or a cause of another. */
    public static Problem problem(String id, String parent) {
        return Problem.builder().from(problem(id)).parent(Ref.of(parent)).build();
    }

    /** A strategic issue that sums up these problems. */
    public static StrategicIssue issue(String id, String... problems) {
        return StrategicIssue.builder()
                .id(Id.of(id))
                .statement(Text.of("Pemerataan pelayanan bidang " + id))
                .problems(refs(problems))
                .build();
    }

    /** A driving factor. */
    public static Factor factor(String id) {
        return Factor.builder()
                .id(Id.of(id))
                .kind(FactorKind.DRIVING)
                .statement(Text.of("Tersedianya aparatur bidang " + id))
                .build();
    }

    /** The adoption of these elements of another plan. */
    public static Adoption adoption(String id, String plan, String... elements) {
        return Adoption.builder()
                .id(Id.of(id))
                .mode(AdoptionMode.SELECTED)
                .plan(Id.of(plan))
                .elements(Arrays.stream(elements).map(Plans::adopted).toList())
                .build();
    }

    private static AdoptedElement adopted(String element) {
        return AdoptedElement.builder().ref(Id.of(element)).build();
    }

    /** A goal that serves no mission and answers no issue. */
    public static Goal goal(String id) {
        return Goal.builder()
                .id(Id.of(id))
                .statement(Text.of("Meningkatnya mutu hidup bidang " + id))
                .build();
    }

    /** A goal that serves a mission and answers an issue. */
    public static Goal goal(String id, String mission, String issue) {
        return Goal.builder()
                .from(goal(id))
                .addMission(Ref.of(mission))
                .addIssue(Ref.of(issue))
                .build();
    }

    /** A target under these goals. */
    public static Target target(String id, String... goals) {
        return Target.builder()
                .id(Id.of(id))
                .statement(Text.of("Meningkatnya mutu pelayanan bidang " + id))
                .goals(refs(goals))
                .build();
    }

    /** An indicator that rises by one point a year from 70,5 in 2024 to 76,5 in 2030. */
    public static Indicator indicator(String id, String measures) {
        return Indicator.builder()
                .id(Id.of(id))
                .measures(Ref.of(measures))
                .name(Text.of("Indeks Pelayanan " + id))
                .unit("poin")
                .direction(Direction.INCREASE)
                .aggregation(Aggregation.LAST)
                .baseline(condition(2024, "70,5"))
                .milestones(IntStream.rangeClosed(2025, 2030)
                        .mapToObj(year -> milestone(year, (year - 1954) + ",5"))
                        .toList())
                .endState(condition(2030, "76,5"))
                .build();
    }

    /** Where an indicator stands in a year; the cell is read in the Indonesian way. */
    public static Condition condition(int year, String cell) {
        return Condition.builder()
                .year(year)
                .value(Measurement.parse(cell, NumberConvention.ID))
                .build();
    }

    /** What an indicator should reach in a year; the cell is read in the Indonesian way. */
    public static Milestone milestone(int year, String cell) {
        return Milestone.of(year, Measurement.parse(cell, NumberConvention.ID));
    }

    private static List<Ref> refs(String... refs) {
        return Arrays.stream(refs).map(Ref::of).toList();
    }

    /** The plan with these pillars and no others. */
    public static Plan withPillars(Plan plan, Pillar... pillars) {
        return Plan.builder().from(plan).pillars(List.of(pillars)).build();
    }

    /** The plan with these missions and no others. */
    public static Plan withMissions(Plan plan, Mission... missions) {
        return Plan.builder().from(plan).missions(List.of(missions)).build();
    }

    /** The plan with these problems and no others. */
    public static Plan withProblems(Plan plan, Problem... problems) {
        return Plan.builder().from(plan).problems(List.of(problems)).build();
    }

    /** The plan with these issues and no others. */
    public static Plan withIssues(Plan plan, StrategicIssue... issues) {
        return Plan.builder().from(plan).issues(List.of(issues)).build();
    }

    /** The plan with these factors and no others. */
    public static Plan withFactors(Plan plan, Factor... factors) {
        return Plan.builder().from(plan).factors(List.of(factors)).build();
    }

    /** The plan with these adoptions and no others. */
    public static Plan withAdoptions(Plan plan, Adoption... adoptions) {
        return Plan.builder().from(plan).adoptions(List.of(adoptions)).build();
    }

    /** The plan with these goals and no others. */
    public static Plan withGoals(Plan plan, Goal... goals) {
        return Plan.builder().from(plan).goals(List.of(goals)).build();
    }

    /** The plan with these targets and no others. */
    public static Plan withTargets(Plan plan, Target... targets) {
        return Plan.builder().from(plan).targets(List.of(targets)).build();
    }

    /** The plan with these indicators and no others. */
    public static Plan withIndicators(Plan plan, Indicator... indicators) {
        return Plan.builder().from(plan).indicators(List.of(indicators)).build();
    }

    /** A plan whose one goal derives from an element of another, and whose one target details that goal. */
    public static Plan derived(String id, String above) {
        return Plan.builder()
                .from(small())
                .id(Id.of(id))
                .vision(Optional.empty())
                .pillars(List.of())
                .missions(List.of())
                .problems(List.of())
                .issues(List.of())
                .goals(List.of(Goal.builder()
                        .from(goal("G1"))
                        .addDerivedFrom(Ref.of(above))
                        .build()))
                .targets(List.of(target("R1", "G1")))
                .indicators(List.of())
                .build();
    }
}
