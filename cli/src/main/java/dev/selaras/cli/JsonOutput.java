package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadingError;
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
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** What was checked, as one JSON document for programs: ASCII only, members always in the same order. */
final class JsonOutput {

    static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final RuleSet rules;
    private final Language language;

    JsonOutput(RuleSet rules, Language language) {
        this.rules = rules;
        this.language = language;
    }

    String render(List<Checked> all) {
        Positions positions = Positions.of(all);
        return render(out -> writeList(out, "inputs", all, checked -> writeInput(out, checked, positions)));
    }

    /** The profile or the waivers that could not be read, for which no plan was looked at. */
    String renderUnread(List<Input<?>> settings) {
        return render(out -> writeList(out, "settings", settings, input -> writeUnread(out, input)));
    }

    private String render(Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("selaras-report", "1");
            out.writeStringProperty("language", language.tag());
            members.accept(out);
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private void writeUnread(JsonGenerator out, Input<?> input) {
        out.writeStringProperty("file", input.name());
        input.refusal().ifPresent(why -> out.writeStringProperty("refusal", why.in(language)));
        writeList(out, "errors", input.errors(), error -> writeError(out, error));
        out.writeNumberProperty("furtherErrors", input.furtherErrors());
    }

    private void writeInput(JsonGenerator out, Checked checked, Positions positions) {
        if (checked.report().isEmpty()) {
            writeUnread(out, checked.input());
            return;
        }
        Report report = checked.report().get();
        Function<Place, Optional<Position>> lines = place -> positions.of(checked, place);
        out.writeStringProperty("file", checked.input().name());
        out.writeStringProperty("plan", report.getPlan().getValue());
        out.writeStringProperty("verdict", report.verdict().name());
        out.writeStringProperty("profile", report.getProfile().getValue());
        report.getDay().ifPresent(day -> out.writeStringProperty("day", day.toString()));
        writeList(out, "findings", report.getFindings(), finding -> writeFinding(out, finding, lines));
        writeList(out, "waived", report.getWaived(), waived -> writeWaived(out, waived, lines));
        writeList(out, "ratios", Share.of(report), share -> writeShare(out, share));
        writeList(out, "rules", report.getOutcomes(), outcome -> writeOutcome(out, outcome));
    }

    private void writeError(JsonGenerator out, ReadingError error) {
        out.writeStringProperty("code", error.getCode().code());
        out.writeStringProperty("pointer", error.getPointer());
        out.writeNumberProperty("line", error.getLine());
        out.writeNumberProperty("column", error.getColumn());
        out.writeStringProperty("message", error.message(language));
        out.writeStringProperty("mend", error.mend(language));
    }

    private void writeFinding(JsonGenerator out, Finding finding, Function<Place, Optional<Position>> lines) {
        out.writeStringProperty("code", finding.getCode());
        out.writeStringProperty("severity", finding.getSeverity().name());
        out.writeStringProperty("message", say(finding, RuleInfo::message));
        out.writeStringProperty("mend", say(finding, RuleInfo::mend));
        writeList(out, "places", finding.getPlaces(), place -> writePlace(out, place, lines.apply(place)));
        if (!finding.getChain().isEmpty()) {
            writeList(out, "chain", finding.getChain(), step -> writeStep(out, step));
        }
        finding.getPatch()
                .ifPresent(patch ->
                        writeList(out, "patch", patch.getOperations(), operation -> writeOperation(out, operation)));
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

    private static void writePlace(JsonGenerator out, Place place, Optional<Position> position) {
        out.writeStringProperty("plan", place.getPlan().getValue());
        place.getElement().ifPresent(id -> out.writeStringProperty("element", id.getValue()));
        place.getKind().ifPresent(kind -> out.writeStringProperty("kind", kind.name()));
        out.writeStringProperty("pointer", place.getPointer());
        position.ifPresent(at -> {
            out.writeNumberProperty("line", at.line());
            out.writeNumberProperty("column", at.column());
        });
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

    /** Writes a list of objects, the members of each by the writer given. */
    static <T> void writeList(JsonGenerator out, String name, List<T> items, Consumer<T> members) {
        out.writeName(name);
        out.writeStartArray();
        for (T item : items) {
            out.writeStartObject();
            members.accept(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
