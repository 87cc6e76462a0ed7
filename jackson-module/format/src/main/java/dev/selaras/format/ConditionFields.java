package dev.selaras.format;

import dev.selaras.core.model.Condition;
import dev.selaras.core.model.ConditionBuilder;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a condition before or after the plan. */
final class ConditionFields {

    static final ObjectShape<Condition, ConditionBuilder> SHAPE = ObjectShape.of(
                    "kondisi", "a condition", ConditionBuilder::new, ConditionBuilder::build)
            .optional(
                    "year",
                    Shapes.YEAR,
                    Condition::getYear,
                    ConditionBuilder::year,
                    "Tahun kondisi itu.",
                    "The year of the condition.")
            .required(
                    "value",
                    Shapes.CELL,
                    Condition::getValue,
                    ConditionBuilder::value,
                    "Nilai seperti tercetak.",
                    "The value as printed.")
            .end();

    private ConditionFields() {}
}
