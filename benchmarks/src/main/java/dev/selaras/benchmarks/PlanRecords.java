package dev.selaras.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * What a program without Selaras would bind {@link SamplePlan} to: records with a component a member. Cells stay the text
 * that they are; nothing is checked.
 */
final class PlanRecords {

    private PlanRecords() {}

    record PlanRecord(
            String selaras,
            String id,
            String type,
            String title,
            String language,
            String numbers,
            RegionRecord region,
            PeriodRecord period,
            TargetYearsRecord targetYears,
            List<String> legalBasis,
            VisionRecord vision,
            List<PillarRecord> pillars,
            List<MissionRecord> missions,
            List<ProblemRecord> problems,
            List<IssueRecord> issues,
            List<GoalRecord> goals,
            List<TargetRecord> targets,
            List<IndicatorRecord> indicators) {}

    record RegionRecord(String code, String name, String level) {}

    record PeriodRecord(int start, int end) {}

    record TargetYearsRecord(List<Integer> mandatory) {}

    record VisionRecord(String id, String statement) {}

    record PillarRecord(String id, String label, String meaning) {}

    record MissionRecord(String id, String statement, List<String> pillars) {}

    record ProblemRecord(String id, String statement) {}

    record IssueRecord(String id, String statement, List<String> problems) {}

    record GoalRecord(
            String id, String statement, List<String> missions, List<String> issues, List<String> derivedFrom) {}

    record TargetRecord(String id, String statement, List<String> goals) {}

    record ConditionRecord(int year, String value) {}

    record IndicatorRecord(
            String id,
            String measures,
            String name,
            String unit,
            String direction,
            String aggregation,
            ConditionRecord baseline,
            Map<String, String> milestones,
            ConditionRecord endState,
            String definition,
            String formula,
            String source,
            List<String> responsible,
            Map<String, String> codes) {}
}
