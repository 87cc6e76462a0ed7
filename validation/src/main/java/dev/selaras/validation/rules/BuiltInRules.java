package dev.selaras.validation.rules;

import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rules.adoption.AdoptedMissionWithoutGoal;
import dev.selaras.validation.rules.cascade.MissionWithoutGoal;
import dev.selaras.validation.rules.reference.DanglingReference;
import dev.selaras.validation.rules.statement.PillarMeaningMissing;
import java.util.List;

/** The list of the rules of the library. A rule that is not here is not run, and a test says so. */
public final class BuiltInRules {

    private static final RuleSet ALL = RuleSet.of(List.of(
            new AdoptedMissionWithoutGoal(),
            new DanglingReference(),
            new MissionWithoutGoal(),
            new PillarMeaningMissing()));

    private BuiltInRules() {}

    /** All rules of the library. */
    public static RuleSet all() {
        return ALL;
    }
}
