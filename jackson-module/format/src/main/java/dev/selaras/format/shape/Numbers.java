package dev.selaras.format.shape;

import dev.selaras.core.measurement.NumberConvention;
import java.util.Optional;

/** How the numbers of a document are written, as far as the document has said so yet. Used by one reading. */
final class Numbers {

    private NumberConvention convention;
    private boolean isUsed;
    private boolean isLate;

    /** Numbers written so unless the document says otherwise. */
    Numbers(NumberConvention usual) {
        this.convention = usual;
    }

    /** The convention for a cell that is read now. */
    NumberConvention use() {
        isUsed = true;
        return convention;
    }

    void declare(NumberConvention declared) {
        isLate = isUsed && declared != convention;
        convention = declared;
    }

    /** The convention that was declared only after cells that needed it. */
    Optional<NumberConvention> declaredLate() {
        return isLate ? Optional.of(convention) : Optional.empty();
    }
}
