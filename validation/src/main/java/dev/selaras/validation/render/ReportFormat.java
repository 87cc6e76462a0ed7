package dev.selaras.validation.render;

import dev.selaras.core.language.Language;

/**
 * A form in which reports are written, for people or programs.
 *
 * <p>Equal documents give equal text, on every system and whatever its language, time zone and charset. What comes from a plan
 * is made safe for the form: it can't be taken for a part of it. To be written to a file, the text is encoded in UTF-8.
 * Implementations are immutable and thread-safe.
 */
public interface ReportFormat {

    /** What the form is called on the command line, in lower case. */
    String name();

    /**
     * The report.
     *
     * @param checked what was checked
     * @param language the language of the reader
     */
    String render(CheckedDocuments checked, Language language);
}
