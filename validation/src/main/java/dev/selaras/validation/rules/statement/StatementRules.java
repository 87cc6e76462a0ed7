package dev.selaras.validation.rules.statement;

import dev.selaras.validation.rule.Rule;
import java.util.List;

/** The list of the rules of this family. A rule that is not here is not run, and a test says so. */
public final class StatementRules {

    private static final List<Rule> ALL = List.of(
            new BracketUnclosed(),
            new ControlCharacter(),
            new DuplicateNumber(),
            new DuplicateStatement(),
            new FactorsOneSided(),
            new HierarchicalNumber(),
            new NumberingContiguous(),
            new PageFurniture(),
            new PillarMeaningMissing(),
            new PillarWordInVision(),
            new PlaceholderText(),
            new PointMarkerGap(),
            new ResultOrientation(),
            new StatementBlankOrPlaceholder(),
            new StatementCompound(),
            new StatementCutShort(),
            new TextGarbled(),
            new TextWhiteSpace(),
            new VisionTermUnexplained());

    private StatementRules() {}

    /** All rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
