package dev.selaras.validation.rules.adoption;

import dev.selaras.validation.rule.Rule;
import java.util.List;

/** The list of the rules of this family. A rule that is not here is not run, and a test says so. */
public final class AdoptionRules {

    private static final List<Rule> ALL = List.of(
            new AdoptedMissionWithoutGoal(),
            new AdoptionClaimContradicted(),
            new AdoptionModeContradicted(),
            new AdoptionTextDiffers(),
            new LocalisedKind(),
            new UpperRegionNamed());

    private AdoptionRules() {}

    /** All rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
