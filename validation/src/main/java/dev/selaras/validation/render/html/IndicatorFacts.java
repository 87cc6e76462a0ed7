package dev.selaras.validation.render.html;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Indicator;

/** What an indicator says of itself besides its values. */
final class IndicatorFacts {

    private static final Wording UNIT = Wording.of("satuan", "unit");
    private static final Wording DIRECTION = Wording.of("arah", "direction");
    private static final Wording AGGREGATION = Wording.of("nilai periode", "value of the period");
    private static final Wording SCALE = Wording.of("skala", "scale");
    private static final Wording DEFINITION = Wording.of("definisi", "definition");
    private static final Wording FORMULA = Wording.of("rumus", "formula");
    private static final Wording SOURCE = Wording.of("sumber data", "source of the data");
    private static final Wording RESPONSIBLE = Wording.of("penanggung jawab", "responsible");
    private static final Wording FAMILIES = Wording.of("kelompok", "groups");
    private static final Wording TAGS = Wording.of("penanda", "labels");

    private final Facts facts;

    IndicatorFacts(Facts facts) {
        this.facts = facts;
    }

    void add(Indicator indicator) {
        facts.add(UNIT, indicator.getUnit());
        facts.addWord(DIRECTION, indicator.getDirection().map(Terms::of));
        facts.addWord(AGGREGATION, indicator.getAggregation().map(Terms::of));
        facts.add(SCALE, indicator.getScale());
        facts.addText(DEFINITION, indicator.getDefinition());
        facts.addText(FORMULA, indicator.getFormula());
        facts.addText(SOURCE, indicator.getSource());
        facts.add(RESPONSIBLE, indicator.getResponsible());
        facts.add(FAMILIES, indicator.getFamilies());
        facts.add(TAGS, indicator.getTags());
    }
}
