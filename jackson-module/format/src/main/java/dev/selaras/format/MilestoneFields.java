package dev.selaras.format;

import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.MilestoneBuilder;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a milestone that stands alone; an indicator writes its own by year. */
final class MilestoneFields {

    static final ObjectShape<Milestone, MilestoneBuilder> SHAPE = ObjectShape.of(
                    "target tahunan", "a milestone", MilestoneBuilder::new, MilestoneBuilder::build)
            .required("year", Shapes.YEAR, Milestone::getYear, MilestoneBuilder::year, "Tahun.", "The year.")
            .required(
                    "value",
                    Shapes.CELL,
                    Milestone::getValue,
                    MilestoneBuilder::value,
                    "Nilai seperti tercetak.",
                    "The value as printed.")
            .end();

    private MilestoneFields() {}
}
