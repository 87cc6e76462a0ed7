package dev.selaras.validation.rules.document;

import dev.selaras.validation.rule.Rule;
import java.util.List;

/** The list of the rules of this family. A rule that is not here is not run, and a test says so. */
public final class DocumentRules {

    private static final List<Rule> ALL = List.of(
            new AnnualYearWithinMedium(),
            new LegalBasisMissing(),
            new PeriodEqualsUpper(),
            new PeriodLength(),
            new PeriodOrder(),
            new PlanTypeLevel(),
            new PlanUnitMissing(),
            new PlanUnitNotExpected(),
            new RegionCodeFormat(),
            new RegionCodeLevel(),
            new RegionCodeParent());

    private DocumentRules() {}

    /** All rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
