package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.evaluation.Share;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Location;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.render.ReportFormat;
import dev.selaras.validation.report.ChainStep;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.PatchOperation;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.WaivedFinding;
import dev.selaras.validation.waiver.Waiver;
import java.util.Locale;
import java.util.Optional;

/**
 * All that was found, as one JSON document for programs: what {@code report-1.schema.json} describes. ASCII only. Immutable and
 * thread-safe.
 */
public final class JsonReport implements ReportFormat {

    /** The form; it has no settings. */
    public JsonReport() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String render(CheckedDocuments checked, Language language) {
        return JsonText.of(out -> new Writing(checked, language, out).writeAll());
    }

    /** One document that is being written. */
    private record Writing(CheckedDocuments checked, Language language, JsonText out) {

        void writeAll() {
            out.member("selaras-report", "1");
            out.member("language", language.tag());
            out.object("provenance", () -> writeProvenance(checked.provenance()));
            if (checked.settings().isEmpty()) {
                out.list("inputs", checked.documents(), this::writeInput);
            } else {
                out.list("settings", checked.settings(), this::writeUnread);
            }
        }

        private void writeProvenance(Provenance provenance) {
            out.member("version", provenance.getVersion());
            out.member("rulesSha256", provenance.getRulesDigest().toString());
            provenance.getProfile().ifPresent(profile -> out.member("profile", profile.getValue()));
            provenance.getProfileDigest().ifPresent(digest -> out.member("profileSha256", digest.toString()));
            provenance.getWaiversDigest().ifPresent(digest -> out.member("waiversSha256", digest.toString()));
            provenance.getDay().ifPresent(day -> out.member("day", day.toString()));
        }

        private void writeName(CheckedDocument document) {
            out.member("file", document.getName());
            document.getDigest().ifPresent(digest -> out.member("sha256", digest.toString()));
        }

        private void writeUnread(CheckedDocument document) {
            writeName(document);
            document.getRefusal().ifPresent(why -> out.member("refusal", why.in(language)));
            out.list("errors", document.getErrors(), this::writeError);
            out.literal("furtherErrors", document.getFurtherErrors());
        }

        private void writeInput(CheckedDocument document) {
            document.getReport().ifPresentOrElse(report -> writeReport(document, report), () -> writeUnread(document));
        }

        private void writeReport(CheckedDocument document, Report report) {
            writeName(document);
            out.member("plan", report.getPlan().getValue());
            out.member("verdict", report.verdict().name());
            out.member("profile", report.getProfile().getValue());
            report.getDay().ifPresent(day -> out.member("day", day.toString()));
            out.list("findings", report.getFindings(), finding -> writeFinding(document, finding));
            out.list("waived", report.getWaived(), waived -> writeWaived(document, waived));
            out.list("ratios", Share.of(report), this::writeShare);
            out.list("rules", report.getOutcomes(), this::writeOutcome);
        }

        private void writeError(ReadingError error) {
            out.member("code", error.getCode().code());
            out.member("pointer", error.getPointer());
            out.literal("line", error.getLine());
            out.literal("column", error.getColumn());
            out.member("message", error.message(language));
            out.member("mend", error.mend(language));
        }

        private void writeFinding(CheckedDocument document, Finding finding) {
            FindingText said = new FindingText(checked, language);
            out.member("code", finding.getCode());
            out.member("severity", finding.getSeverity().name());
            out.member("message", said.message(finding));
            out.member("mend", said.mend(finding));
            out.list("places", finding.getPlaces(), place -> writePlace(document, place));
            if (!finding.getChain().isEmpty()) {
                out.list("chain", finding.getChain(), this::writeStep);
            }
            finding.getPatch().ifPresent(patch -> out.list("patch", patch.getOperations(), this::writeOperation));
        }

        private void writeWaived(CheckedDocument document, WaivedFinding waived) {
            writeFinding(document, waived.getFinding());
            Waiver waiver = waived.getWaiver();
            out.object("waiver", () -> {
                out.member("reason", waiver.getReason());
                out.member("owner", waiver.getOwner());
                waiver.getLegalBasis().ifPresent(basis -> out.member("legalBasis", basis));
                out.member("validUntil", waiver.getValidUntil().toString());
            });
        }

        private void writePlace(CheckedDocument document, Place place) {
            out.member("plan", place.getPlan().getValue());
            place.getElement().ifPresent(id -> out.member("element", id.getValue()));
            place.getKind().ifPresent(kind -> out.member("kind", kind.name()));
            out.member("pointer", place.getPointer());
            Optional<Location> located = checked.locate(document, place);
            located.map(Location::document)
                    .filter(holder -> holder != document)
                    .ifPresent(holder -> out.member("file", holder.getName()));
            located.flatMap(Location::position).ifPresent(at -> {
                out.literal("line", at.line());
                out.literal("column", at.column());
            });
        }

        private void writeStep(ChainStep step) {
            out.member("kind", step.getKind().name());
            out.member("state", step.getState().name());
            step.getElement().ifPresent(ref -> {
                ref.getPlan().ifPresent(plan -> out.member("plan", plan.getValue()));
                out.member("element", ref.getElement().getValue());
            });
            step.getText().ifPresent(text -> out.member("text", text));
        }

        /** Writes an operation as RFC 6902 has it. */
        private void writeOperation(PatchOperation operation) {
            out.member("op", operation.getOp().name().toLowerCase(Locale.ROOT));
            out.member("path", operation.getPath());
            operation.getText().ifPresent(text -> out.member("value", text));
            operation.getNumber().ifPresent(number -> out.literal("value", number));
        }

        private void writeShare(Share share) {
            out.member("criterion", share.getCriterion().name());
            out.member("rule", share.getCriterion().rule());
            out.member("label", share.getCriterion().label().in(language));
            out.literal("met", share.getMet());
            out.literal("total", share.getTotal());
            share.percentage().ifPresent(percentage -> out.literal("percentage", percentage.toPlainString()));
        }

        private void writeOutcome(RuleOutcome outcome) {
            out.member("code", outcome.getCode());
            out.member("status", outcome.getStatus().name());
            outcome.getSeverity().ifPresent(severity -> out.member("severity", severity.name()));
            outcome.getRegradedFrom().ifPresent(before -> out.member("regradedFrom", before.name()));
            out.literal("lookedAt", outcome.getLookedAt());
            out.literal("failed", outcome.getFailed());
            out.literal("found", outcome.getFound());
            out.literal("waived", outcome.getWaived());
        }
    }
}
