package dev.selaras.format;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.ScaleCategory;
import dev.selaras.core.measurement.ScoreBand;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;
import java.util.Optional;

/** The fields of one step of a scale. */
final class ScaleCategoryFields {

    static final ObjectShape<ScaleCategory, Draft> SHAPE = ObjectShape.of(
                    "predikat", "a category of a scale", Draft::new, Draft::end)
            .required(
                    "code",
                    TextShapes.SAYING,
                    ScaleCategory::getCode,
                    (draft, code) -> draft.code = code,
                    "Kode seperti dalam tabel.",
                    "The code as tables have it.")
            .implied(
                    "label",
                    Shapes.WORDING,
                    ScaleCategory::getLabel,
                    (draft, label) -> draft.label = Optional.of(label),
                    category -> category.getLabel().equals(Wording.of(category.getCode())),
                    "Kepanjangannya; kodenya sendiri bila tidak disebut.",
                    "What it stands for; the code itself if not given.")
            .optional(
                    "scores",
                    ScoreBandFields.SHAPE,
                    ScaleCategory::getBand,
                    (draft, band) -> draft.band = Optional.of(band),
                    "Skor yang menghasilkan predikat ini, bila skalanya ditentukan oleh skor.",
                    "The scores that earn it, if the scale is drawn from scores.")
            .end();

    private ScaleCategoryFields() {}

    /** What was read of a category so far. */
    static final class Draft {

        private String code = "";
        private Optional<Wording> label = Optional.empty();
        private Optional<ScoreBand> band = Optional.empty();

        ScaleCategory end() {
            Wording given = label.orElse(Wording.of(code));
            return band.map(scores -> ScaleCategory.of(code, given, scores)).orElse(ScaleCategory.of(code, given));
        }
    }
}
