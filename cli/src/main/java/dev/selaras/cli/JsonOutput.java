package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.format.reading.Position;
import dev.selaras.validation.evaluation.Share;
import dev.selaras.validation.report.ChainStep;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.PatchOperation;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.WaivedFinding;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.waiver.Waiver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** What was checked, as one JSON document for programs: ASCII only, members always in the same order. */
final class JsonOutput {

    private final RuleSet rules;
    private final Language language;

    JsonOutput(RuleSet rules, Language language) {
        this.rules = rules;
        this.language = language;
    }

    String render(List<Checked> all) {
        Positions positions = Positions.of(all);
        return render(
                out -> JsonDocument.writeList(out, "inputs", all, checked -> writeInput(out, checked, positions)));
    }

    /** The profile or the waivers that could not be read, for which no plan was looked at. */
    String renderUnread(List<Input<?>> settings) {
        return render(out -> JsonDocument.writeList(
                out, "settings", settings, input -> JsonDocument.writeUnread(out, input, language)));
    }

    private String render(Consumer<JsonGenerator> members) {
        return JsonDocument.render("selaras-report", language, members);
    }

    private void writeInput(JsonGenerator out, Checked checked, Positions positions) {
        if (checked.report().isEmpty()) {
            JsonDocument.writeUnread(out, checked.input(), language);
            return;
        }
        Report report = checked.report().get();
        Function<Place, Optional<Position>> lines = place -> positions.of(checked, place);
        out.writeStringProperty("file", checked.input().name());
        out.writeStringProperty("plan", report.getPlan().getValue());
        out.writeStringProperty("verdict", report.verdict().name());
        out.writeStringProperty("profile", report.getProfile().getValue());
        report.getDay().ifPresent(day -> out.writeStringProperty("day", day.toString()));
        JsonDocument.writeList(out, "findings", report.getFindings(), finding -> writeFinding(out, finding, lines));
        JsonDocument.writeList(out, "waived", report.getWaived(), waived -> writeWaived(out, waived, lines));
        JsonDocument.writeList(out, "ratios", Share.of(report), share -> writeShare(out, share));
        JsonDocument.writeList(out, "rules", report.getOutcomes(), outcome -> writeOutcome(out, outcome));
    }

    private void writeFinding(JsonGenerator out, Finding finding, Function<Place, Optional<Position>> lines) {
        out.writeStringProperty("code", finding.getCode());
        out.writeStringProperty("severity", finding.getSeverity().name());
        out.writeStringProperty("message", say(finding, RuleInfo::message));
        out.writeStringProperty("mend", say(finding, RuleInfo::mend));
        JsonDocument.writeList(
                out, "places", finding.getPlaces(), place -> JsonDocument.writePlace(out, place, lines.apply(place)));
        if (!finding.getChain().isEmpty()) {
            JsonDocument.writeList(out, "chain", finding.getChain(), step -> writeStep(out, step));
        }
        finding.getPatch()
                .ifPresent(patch -> JsonDocument.writeList(
                        out, "patch", patch.getOperations(), operation -> writeOperation(out, operation)));
    }

    private void writeWaived(JsonGenerator out, WaivedFinding waived, Function<Place, Optional<Position>> lines) {
        writeFinding(out, waived.getFinding(), lines);
        Waiver waiver = waived.getWaiver();
        out.writeName("waiver");
        out.writeStartObject();
        out.writeStringProperty("reason", waiver.getReason());
        out.writeStringProperty("owner", waiver.getOwner());
        waiver.getLegalBasis().ifPresent(basis -> out.writeStringProperty("legalBasis", basis));
        out.writeStringProperty("validUntil", waiver.getValidUntil().toString());
        out.writeEndObject();
    }

    private String say(Finding finding, Function<RuleInfo, Bilingual> part) {
        return rules.say(finding, part).in(language, finding.getArguments());
    }

    private static void writeStep(JsonGenerator out, ChainStep step) {
        out.writeStringProperty("kind", step.getKind().name());
        out.writeStringProperty("state", step.getState().name());
        step.getElement().ifPresent(ref -> {
            ref.getPlan().ifPresent(plan -> out.writeStringProperty("plan", plan.getValue()));
            out.writeStringProperty("element", ref.getElement().getValue());
        });
        step.getText().ifPresent(text -> out.writeStringProperty("text", text));
    }

    /** Writes an operation as RFC 6902 has it. */
    private static void writeOperation(JsonGenerator out, PatchOperation operation) {
        out.writeStringProperty("op", operation.getOp().name().toLowerCase(Locale.ROOT));
        out.writeStringProperty("path", operation.getPath());
        operation.getText().ifPresent(text -> out.writeStringProperty("value", text));
        operation.getNumber().ifPresent(number -> out.writeNumberProperty("value", number));
    }

    private void writeShare(JsonGenerator out, Share share) {
        out.writeStringProperty("criterion", share.getCriterion().name());
        out.writeStringProperty("rule", share.getCriterion().rule());
        out.writeStringProperty("label", share.getCriterion().label().in(language));
        out.writeNumberProperty("met", share.getMet());
        out.writeNumberProperty("total", share.getTotal());
        share.percentage().ifPresent(percentage -> out.writeNumberProperty("percentage", percentage));
    }

    private static void writeOutcome(JsonGenerator out, RuleOutcome outcome) {
        out.writeStringProperty("code", outcome.getCode());
        out.writeStringProperty("status", outcome.getStatus().name());
        outcome.getSeverity().ifPresent(severity -> out.writeStringProperty("severity", severity.name()));
        outcome.getRegradedFrom().ifPresent(before -> out.writeStringProperty("regradedFrom", before.name()));
        out.writeNumberProperty("lookedAt", outcome.getLookedAt());
        out.writeNumberProperty("failed", outcome.getFailed());
        out.writeNumberProperty("found", outcome.getFound());
        out.writeNumberProperty("waived", outcome.getWaived());
    }
}
