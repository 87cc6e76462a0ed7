package dev.selaras.core.measurement;

import dev.selaras.core.language.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of a {@link Scale}: a code such as {@code WTP} or {@code BB}, and what it stands for. */
@Value.Immutable
@CellStyle
public abstract class ScaleCategory {

    ScaleCategory() {}

    /** The code as it is written in tables: {@code WDP}. */
    public abstract String getCode();

    /** What the code stands for. */
    public abstract Wording getLabel();

    /** The scores that earn it, where the scale is drawn from scores. */
    public abstract Optional<ScoreBand> getBand();

    /** The category that is its own label. */
    public static ScaleCategory of(String code) {
        return of(code, Wording.of(code));
    }

    /** The category with a label. */
    public static ScaleCategory of(String code, Wording label) {
        return new ScaleCategoryBuilder().code(code).label(label).build();
    }

    /** The category with a label and the scores that earn it. */
    public static ScaleCategory of(String code, Wording label, ScoreBand band) {
        return new ScaleCategoryBuilder().code(code).label(label).band(band).build();
    }

    /** The code. */
    @Override
    public final String toString() {
        return getCode();
    }
}
