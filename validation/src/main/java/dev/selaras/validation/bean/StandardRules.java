package dev.selaras.validation.bean;

import dev.selaras.validation.PlanValidator;
import java.util.function.Supplier;

/** All rules of the library and no others: what is checked by unless another class is named. */
public final class StandardRules implements Supplier<PlanValidator> {

    private static final PlanValidator STANDARD = PlanValidator.standard();

    /** Made by {@link Consistent}. */
    public StandardRules() {}

    @Override
    public PlanValidator get() {
        return STANDARD;
    }
}
