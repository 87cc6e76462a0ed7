package dev.selaras.cli;

import dev.selaras.validation.render.ReportFormat;
import dev.selaras.validation.render.formats.ReportFormats;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How a report is written: as lines for people, which is the command line's own, or in a form of the library.
 *
 * @param format the form; nothing for lines
 */
record ReportForm(Optional<ReportFormat> format) {

    private static final String TEXT = "text";

    /** The name on the command line. */
    @Override
    public String toString() {
        return format.map(ReportFormat::name).orElse(TEXT);
    }

    /** The names on the command line. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of(TEXT), ReportFormats.all().stream().map(ReportFormat::name))
                    .iterator();
        }
    }

    /** Knows a form by its name. */
    static final class ByName implements ITypeConverter<ReportForm> {

        @Override
        public ReportForm convert(String name) {
            Optional<ReportFormat> format = ReportFormats.find(name);
            if (format.isEmpty() && !name.equals(TEXT)) {
                throw new TypeConversionException(name);
            }
            return new ReportForm(format);
        }
    }
}
