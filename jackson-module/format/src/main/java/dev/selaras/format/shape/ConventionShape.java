package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.NumberConvention;
import org.jspecify.annotations.Nullable;

/** The number convention of a plan, which reading and writing follow from here on. */
record ConventionShape(Shape<NumberConvention> names) implements Shape<NumberConvention> {

    @Override
    public Wording describe() {
        return names.describe();
    }

    @Override
    public @Nullable NumberConvention read(Reading in) {
        NumberConvention declared = names.read(in);
        if (declared != null) {
            in.declareNumbers(declared);
        }
        return declared;
    }

    @Override
    public void schema(SchemaWriting out) {
        names.schema(out);
    }

    @Override
    public void write(NumberConvention convention, Writing out) {
        out.declareNumbers(convention);
        names.write(convention, out);
    }
}
