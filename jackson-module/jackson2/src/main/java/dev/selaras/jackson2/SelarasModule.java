package dev.selaras.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.selaras.format.Format;
import dev.selaras.format.Formats;

/**
 * Lets any Jackson 2 mapper read and write plans and their parts, in the very format of the reader and the
 * writer.
 *
 * <p>The format does not follow the mapper: not its naming strategy, inclusion, order, dates, or default typing. What goes
 * for the whole document does: layout, limits, what may follow at the end, and by
 * {@code FAIL_ON_UNKNOWN_PROPERTIES} whether unknown members are refused or left out.
 *
 * <p>A value that can't be read ends in a {@code MismatchedInputException}, with the place and the mend of each error in
 * its message. All is refused that the reader refuses, but for what the mapper has done before: it decodes bytes, and
 * its trees hold numbers and members in their own way. {@code null} is an empty cell where a cell is asked for, and else
 * no value. A value is read whole and never updated in place.
 *
 * <p>A part of a plan that is read alone has no plan to declare how its numbers are written: cells in text are read with
 * a decimal comma. A plan that declares it only after such cells is refused.
 */
public final class SelarasModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module; mappers also find it by themselves. */
    public SelarasModule() {
        super("selaras");
        Formats.all().forEach(this::register);
    }

    private <T> void register(Format<T> format) {
        addSerializer(format.type(), new FormatSerializer<>(format));
        addDeserializer(format.type(), new FormatDeserializer<>(format));
    }

    @Override
    public void setupModule(SetupContext context) {
        // Those that are added later are asked first.
        context.addDeserializers(new ImplementationDeserializers());
        super.setupModule(context);
    }
}
