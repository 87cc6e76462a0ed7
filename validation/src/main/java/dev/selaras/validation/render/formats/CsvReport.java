package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Location;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.render.ReportFormat;
import dev.selaras.validation.render.Sha256;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import java.util.List;
import java.util.Optional;

/**
 * What was found as a table for spreadsheets: CSV as RFC 4180 has it, with a byte order mark, by which they know that it is UTF-8.
 *
 * <p>A row a document with its verdict, then one a finding, a waived finding, an error of reading, a rule that could not run.
 * Text that a spreadsheet would take for a formula has an apostrophe before it. Immutable and thread-safe.
 */
public final class CsvReport implements ReportFormat {

    private static final List<Wording> HEADER = List.of(
            Wording.of("berkas", "file"),
            Wording.of("rencana", "plan"),
            Wording.of("status", "status"),
            Wording.of("kode", "code"),
            Wording.of("bobot", "severity"),
            Wording.of("unsur", "element"),
            Wording.of("jenis", "kind"),
            Wording.of("tempat", "pointer"),
            Wording.of("baris", "line"),
            Wording.of("kolom", "column"),
            Wording.of("pesan", "message"),
            Wording.of("perbaikan", "mend"),
            Wording.of("pengecualian", "waiver"),
            Wording.of("SHA-256 berkas", "SHA-256 of the file"),
            Wording.of("profil", "profile"),
            Wording.of("tanggal", "day"),
            Wording.of("versi Selaras", "version of Selaras"),
            Wording.of("SHA-256 aturan", "SHA-256 of the rules"),
            Wording.of("SHA-256 profil", "SHA-256 of the profile"),
            Wording.of("SHA-256 pengecualian", "SHA-256 of the waivers"));

    private static final Wording FOUND = Wording.of("temuan", "finding");
    private static final Wording WAIVED = Wording.of("dikecualikan", "waived");
    private static final Wording ERROR = Wording.of("kesalahan baca", "reading error");
    private static final Wording LEFT_OUT = Wording.of("tidak dimuat", "left out");

    /** The form; it has no settings. */
    public CsvReport() {}

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String render(CheckedDocuments checked, Language language) {
        CsvText out = new CsvText();
        HEADER.forEach(title -> out.cell(title.in(language)));
        out.end();
        Writing writing = new Writing(checked, language, out);
        checked.settings().forEach(writing::writeDocument);
        checked.documents().forEach(writing::writeDocument);
        return out.toString();
    }

    /** One table that is being written. */
    private record Writing(CheckedDocuments checked, Language language, CsvText out) {

        void writeDocument(CheckedDocument document) {
            Wording verdict =
                    document.getReport().map(report -> report.verdict().word()).orElse(FindingText.NOT_READ);
            begin(document, verdict);
            out.cells("", "", "", "", "", "", "");
            out.cells(document.getRefusal().map(why -> why.in(language)).orElse(""), "", "");
            end(document);
            document.getErrors().forEach(error -> writeError(document, error));
            if (document.getFurtherErrors() > 0) {
                writeRule(document, "", LEFT_OUT, new FindingText(checked, language).more(document.getFurtherErrors()));
            }
            document.getReport().ifPresent(report -> writeReport(document, report));
        }

        private void writeReport(CheckedDocument document, Report report) {
            FindingText said = new FindingText(checked, language);
            report.getFindings().forEach(finding -> writeFinding(document, finding, FOUND, ""));
            report.getWaived()
                    .forEach(waived ->
                            writeFinding(document, waived.getFinding(), WAIVED, said.waiver(waived, text -> text)));
            ByRule byRule = ByRule.of(report);
            for (RuleOutcome outcome : report.getOutcomes()) {
                if (outcome.getStatus() == RuleOutcome.Status.COULD_NOT_RUN) {
                    writeRule(document, outcome.getCode(), RuleOutcome.COULD_NOT_RUN, "");
                }
                int left = byRule.left(outcome);
                if (left > 0) {
                    writeRule(document, outcome.getCode(), LEFT_OUT, said.more(left));
                }
            }
        }

        private void writeFinding(CheckedDocument document, Finding finding, Wording status, String waiver) {
            FindingText said = new FindingText(checked, language);
            Place place = finding.place();
            begin(document, status);
            out.cells(finding.getCode(), finding.getSeverity().noun().in(language));
            out.cell(place.getElement().map(Object::toString).orElse(""));
            out.cell(place.getKind().map(kind -> kind.noun().in(language)).orElse(""));
            out.cell(said.place(document, place));
            writePosition(checked.locate(document, place).flatMap(Location::position));
            out.cells(said.message(finding), said.mend(finding), waiver);
            end(document);
        }

        private void writeError(CheckedDocument document, ReadingError error) {
            begin(document, ERROR);
            out.cells(error.getCode().code(), "", "", "", error.getPointer().isEmpty() ? "/" : error.getPointer());
            writePosition(Optional.of(new Position(error.getLine(), error.getColumn()))
                    .filter(at -> at.line() > 0));
            out.cells(error.message(language), error.mend(language), "");
            end(document);
        }

        private void writeRule(CheckedDocument document, String code, Wording status, String message) {
            begin(document, status);
            out.cells(code, "", "", "", "", "", "", message, "", "");
            end(document);
        }

        private void writePosition(Optional<Position> at) {
            out.cell(at.map(one -> Integer.toString(one.line())).orElse(""));
            out.cell(at.map(one -> Integer.toString(one.column())).orElse(""));
        }

        private void begin(CheckedDocument document, Wording status) {
            out.cell(document.getName());
            out.cell(document.getPlan().map(plan -> plan.getId().getValue()).orElse(""));
            out.cell(status.in(language));
        }

        private void end(CheckedDocument document) {
            Provenance provenance = checked.provenance();
            out.cell(document.getDigest().map(Sha256::toString).orElse(""));
            out.cell(provenance.getProfile().map(Object::toString).orElse(""));
            out.cell(provenance.getDay().map(Object::toString).orElse(""));
            out.cells(provenance.getVersion(), provenance.getRulesDigest().toString());
            out.cell(provenance.getProfileDigest().map(Sha256::toString).orElse(""));
            out.cell(provenance.getWaiversDigest().map(Sha256::toString).orElse(""));
            out.end();
        }
    }
}
