package dev.selaras.validation.render.formats;

import dev.selaras.validation.render.ReportFormat;
import dev.selaras.validation.render.html.HtmlReport;
import java.util.List;
import java.util.Optional;

/** The forms of reports that the library has. */
public final class ReportFormats {

    private static final List<ReportFormat> ALL = List.of(
            new JsonReport(),
            new SarifReport(),
            new JUnitReport(),
            new MarkdownReport(),
            new CsvReport(),
            new HtmlReport());

    private ReportFormats() {}

    /** Every form, those for programs first. */
    public static List<ReportFormat> all() {
        return ALL;
    }

    /** The form of this name. */
    public static Optional<ReportFormat> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
