package dev.selaras.format;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.ScoreBand;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import java.math.BigDecimal;

/** The fields of the scores that earn a category. */
final class ScoreBandFields {

    static final ObjectShape<ScoreBand, Draft> SHAPE = ObjectShape.of(
                    "rentang skor", "a band of scores", Draft::new, Draft::end)
            .required(
                    "above",
                    Shapes.NUMBER,
                    ScoreBand::getMinimum,
                    (draft, above) -> draft.above = above,
                    "Batas bawah; skor ini sendiri belum termasuk.",
                    "The lower end; this score itself is not in.")
            .required(
                    "upTo",
                    Shapes.NUMBER,
                    ScoreBand::getMaximum,
                    (draft, upTo) -> draft.upTo = upTo,
                    "Batas atas; skor ini sendiri termasuk.",
                    "The upper end; this score itself is in.")
            .end(
                    draft -> ScoreBand.canHold(draft.above, draft.upTo),
                    Wording.of(
                            "\"above\" yang lebih rendah daripada \"upTo\"",
                            "an \"above\" that is lower than \"upTo\""));

    private ScoreBandFields() {}

    /** What was read of a band so far. */
    static final class Draft {

        private BigDecimal above = BigDecimal.ZERO;
        private BigDecimal upTo = BigDecimal.ZERO;

        ScoreBand end() {
            return ScoreBand.of(above, upTo);
        }

        /** What the document says, as an error quotes it. */
        @Override
        public String toString() {
            return "{ \"above\": " + above.toPlainString() + ", \"upTo\": " + upTo.toPlainString() + " }";
        }
    }
}
