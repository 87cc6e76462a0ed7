package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.ReportFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found as JUnit XML, for build servers: a suite a document, a test case a rule.
 *
 * <p>A case fails if an error was found, just as the verdict has it. Lighter findings stand beside a case that passes; a rule that
 * does not apply, is switched off, or whose findings are all waived, is skipped; one that could not run is an error, and so is a
 * document that could not be read. There are no times. Immutable and thread-safe.
 */
public final class JUnitReport implements ReportFormat {

    /** The form; it has no settings. */
    public JUnitReport() {}

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String render(CheckedDocuments checked, Language language) {
        FindingText said = new FindingText(checked, language);
        List<JUnitSuite> suites = Stream.concat(checked.settings().stream(), checked.documents().stream())
                .map(document -> new JUnitCases(said, document).suite())
                .toList();
        Markup out = new Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        JUnitSuite.begin(out, suites);
        suites.forEach(suite -> suite.write(out, checked.provenance()));
        return out.closeLine().end();
    }
}
