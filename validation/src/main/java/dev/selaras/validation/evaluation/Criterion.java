package dev.selaras.validation.evaluation;

import dev.selaras.core.language.Wording;

/**
 * What an evaluator counts: so many of so many meet it.
 *
 * <p>Each is counted by the rule that finds what does not meet it, so that share and findings agree. Source: the
 * criteria of planning in the evaluation of accountability (SAKIP, PermenPANRB 88/2021), as worksheets count them; the text
 * of the regulation itself was not read.
 */
public enum Criterion {
    /** Missions that a goal serves. */
    MISSIONS_WITH_GOAL("mission-without-goal", "misi yang memiliki tujuan", "missions with a goal"),
    /** Strategic issues that a goal or target answers. */
    ISSUES_ADDRESSED("issue-not-addressed", "isu strategis yang dijawab", "strategic issues that are answered"),
    /** Goals that serve a mission. */
    GOALS_WITH_MISSION("goal-without-mission", "tujuan yang merujuk misi", "goals that serve a mission"),
    /** Goals with a target. */
    GOALS_WITH_TARGET("goal-without-target", "tujuan yang memiliki sasaran", "goals with a target"),
    /** Targets that serve a goal. */
    TARGETS_WITH_GOAL("target-without-goal", "sasaran yang merujuk tujuan", "targets that serve a goal"),
    /** Goals and targets that state a result and not an action. */
    RESULTS_STATED(
            "result-orientation",
            "tujuan dan sasaran yang berorientasi hasil",
            "goals and targets that state a result"),
    /** Goals with an indicator. */
    GOALS_WITH_INDICATOR("goal-without-indicator", "tujuan yang memiliki indikator", "goals with an indicator"),
    /** Targets with an indicator. */
    TARGETS_WITH_INDICATOR("target-without-indicator", "sasaran yang memiliki indikator", "targets with an indicator"),
    /** Indicators with a unit. */
    INDICATORS_WITH_UNIT("indicator-unit-missing", "indikator yang bersatuan", "indicators with a unit"),
    /** Indicators with a baseline and its year. */
    INDICATORS_WITH_BASELINE(
            "baseline-missing",
            "indikator dengan kondisi awal dan tahunnya",
            "indicators with a baseline and its year"),
    /** Indicators with a value for each year that needs one. */
    INDICATORS_WITH_ALL_YEARS(
            "milestone-year-missing", "indikator dengan target setiap tahun", "indicators with a value for every year"),
    /** Indicators with definition, formula, source and whoever answers for them. */
    INDICATORS_DOCUMENTED(
            "indicator-metadata",
            "indikator dengan definisi, rumus, sumber, dan penanggung jawab",
            "indicators with definition, formula, source and who is responsible"),
    /** Indicators whose values change over the years, or are at their best. */
    INDICATORS_CHALLENGING("milestone-stagnant", "indikator dengan target yang menantang", "indicators that challenge");

    private final String rule;
    private final String indonesian;
    private final String english;

    Criterion(String rule, String indonesian, String english) {
        this.rule = rule;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The code of the rule that finds what does not meet it. */
    public String rule() {
        return rule;
    }

    /** What is counted, in words. */
    public Wording label() {
        return Wording.of(indonesian, english);
    }
}
