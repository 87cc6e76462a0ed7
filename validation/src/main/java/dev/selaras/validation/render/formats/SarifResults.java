package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.report.WaivedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The results of a SARIF run. Used once, by one thread. */
final class SarifResults {

    /** As many results as GitHub takes of a run; of more it would take none. */
    static final int MOST = 25_000;

    private final CheckedDocuments checked;
    private final Language language;
    private final SarifRules rules;
    private final FindingText said;
    private final Fingerprints fingerprints = new Fingerprints();
    private final SarifArtifacts artifacts;
    private final List<Result> all = new ArrayList<>();

    SarifResults(CheckedDocuments checked, Language language, SarifRules rules, SarifArtifacts artifacts) {
        this.checked = checked;
        this.language = language;
        this.rules = rules;
        this.artifacts = artifacts;
        this.said = new FindingText(checked, language);
        for (CheckedDocument document : checked.documents()) {
            add(document);
        }
    }

    private void add(CheckedDocument document) {
        document.getErrors().forEach(error -> {
            String print = fingerprints.next(document.getFile(), error.getCode().code(), error.getPointer());
            all.add(new Result(Severity.ERROR, out -> writeError(out, document, error, print)));
        });
        document.getReport().ifPresent(report -> {
            report.getFindings().forEach(finding -> add(document, finding, Optional.empty()));
            report.getWaived().forEach(waived -> add(document, waived.getFinding(), Optional.of(waived)));
        });
    }

    private void add(CheckedDocument document, Finding finding, Optional<WaivedFinding> waived) {
        String print = fingerprints.next(finding);
        all.add(new Result(finding.getSeverity(), out -> {
            writeFinding(out, document, finding, print);
            waived.ifPresent(one -> writeSuppression(out, one));
        }));
    }

    /** How many results are not written. */
    int left() {
        return Math.max(0, all.size() - MOST);
    }

    void write(JsonText out) {
        List<Result> some = all;
        if (left() > 0) {
            some = new ArrayList<>(all);
            some.sort(Comparator.comparing(Result::severity));
            some = some.subList(0, MOST);
        }
        out.list("results", some, result -> result.writer().accept(out));
    }

    private void writeError(JsonText out, CheckedDocument document, ReadingError error, String print) {
        String text = Printable.of(error.message(language)) + " → " + Printable.of(error.mend(language));
        writeHead(out, SarifRules.id(error.getCode()), Severity.ERROR, text, print);
        Optional<Position> at = Optional.of(new Position(error.getLine(), error.getColumn()));
        out.list("locations", List.of(error), any -> writePhysical(out, document, at));
    }

    private void writeFinding(JsonText out, CheckedDocument document, Finding finding, String print) {
        String text = said.message(finding, UnaryOperator.identity(), Printable::of)
                + " → "
                + said.mend(finding, UnaryOperator.identity(), Printable::of);
        writeHead(out, finding.getCode(), finding.getSeverity(), text, print);
        List<Place> places = finding.getPlaces();
        out.list("locations", places.subList(0, 1), place -> writePlace(out, document, place));
        if (places.size() > 1) {
            out.list("relatedLocations", places.subList(1, places.size()), place -> {
                out.literal("id", places.indexOf(place));
                writePlace(out, document, place);
                out.object("message", () -> out.member("text", escaped(said.place(document, place))));
            });
        }
    }

    private void writeHead(JsonText out, String rule, Severity severity, String text, String print) {
        rules.writeReference(out, "ruleId", "ruleIndex", rule);
        out.member("level", SarifRules.level(severity));
        out.object("message", () -> out.member("text", escaped(text)));
        out.object("partialFingerprints", () -> {
            out.member("primaryLocationLineHash", print);
            out.member("selarasFinding/v1", print);
        });
    }

    private void writePlace(JsonText out, CheckedDocument document, Place place) {
        checked.locate(document, place).ifPresent(at -> writePhysical(out, at.document(), at.position()));
        place.getElement()
                .ifPresent(element -> out.list("logicalLocations", List.of(element), id -> {
                    out.member("name", id.getValue());
                    out.member("fullyQualifiedName", place.getPlan().getValue() + "#" + id.getValue());
                    place.getKind()
                            .ifPresent(kind -> out.member("kind", kind.name().toLowerCase(Locale.ROOT)));
                }));
        out.object("properties", () -> out.member("pointer", place.getPointer()));
    }

    /** Line 1 stands for a position that is not known, because platforms want one. */
    private void writePhysical(JsonText out, CheckedDocument document, Optional<Position> at) {
        out.object("physicalLocation", () -> {
            out.object("artifactLocation", () -> artifacts.writeReference(out, document));
            out.object("region", () -> {
                out.literal(
                        "startLine",
                        at.map(Position::line).filter(line -> line > 0).orElse(1));
                at.map(Position::column)
                        .filter(column -> column > 0)
                        .ifPresent(column -> out.literal("startColumn", column));
            });
        });
    }

    private void writeSuppression(JsonText out, WaivedFinding waived) {
        out.list("suppressions", List.of(waived), one -> {
            out.member("kind", "external");
            out.member("status", "accepted");
            out.member("justification", said.waiver(one, Printable::of));
        });
    }

    /** A text as messages of SARIF hold it: in them brackets make links, and braces places for arguments. */
    static String escaped(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("[", "\\[").replace("]", "\\]");
    }

    /** A result, and what it weighs. */
    private record Result(Severity severity, Consumer<JsonText> writer) {}
}
