package dev.selaras.validation.rules;

import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rules.adoption.AdoptionRules;
import dev.selaras.validation.rules.alignment.AlignmentRules;
import dev.selaras.validation.rules.cascade.CascadeRules;
import dev.selaras.validation.rules.document.DocumentRules;
import dev.selaras.validation.rules.measurement.MeasurementRules;
import dev.selaras.validation.rules.reference.ReferenceRules;
import dev.selaras.validation.rules.statement.StatementRules;
import dev.selaras.validation.rules.waiver.WaiverRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the library, family by family. */
public final class BuiltInRules {

    private static final RuleSet ALL = RuleSet.of(Stream.<List<Rule>>of(
                    AdoptionRules.all(),
                    AlignmentRules.all(),
                    CascadeRules.all(),
                    DocumentRules.all(),
                    MeasurementRules.all(),
                    ReferenceRules.all(),
                    StatementRules.all(),
                    WaiverRules.all())
            .flatMap(List::stream)
            .toList());

    private BuiltInRules() {}

    /** All rules of the library. */
    public static RuleSet all() {
        return ALL;
    }
}
