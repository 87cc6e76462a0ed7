package dev.selaras.cli;

import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.waiver.Waiver;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** The rules as one JSON document for programs, in both languages: ASCII only, members always in the same order. */
final class JsonCatalogue {

    private JsonCatalogue() {}

    /** The document, with the version of the library whose rules they are. */
    static String render(RuleSet rules, String version) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonDocument.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("selaras-rules", "1");
            out.writeStringProperty("version", version);
            JsonDocument.writeList(out, "rules", rules.rules(), rule -> writeRule(out, rule));
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** Examples are texts: they are for showing, and their layout says what matters. */
    private static void writeRule(JsonGenerator out, Rule rule) {
        RuleInfo info = rule.info();
        out.writeStringProperty("code", info.code());
        out.writeStringProperty("severity", info.severity().name());
        out.writeStringProperty("scope", rule.scope().name());
        out.writeStringProperty("lifecycle", info.lifecycle().name());
        out.writeStringProperty("since", info.since());
        writeNames(out, "looksAt", Arrays.stream(info.looksAt()).flatMap(JsonCatalogue::kinds));
        JsonDocument.writeList(out, "appliesTo", List.of(info.appliesTo()), some -> writePlans(out, some));
        writeText(out, "summary", info.summary());
        writeText(out, "message", info.message());
        writeText(out, "mend", info.mend());
        writeText(out, "why", info.why());
        JsonDocument.writeList(out, "sources", List.of(info.sources()), source -> writeSource(out, source));
        out.writeStringProperty("bad", info.bad());
        if (!info.good().isEmpty()) {
            out.writeStringProperty("good", info.good());
        }
    }

    /** What a rule looks at, kinds of element as findings name them. */
    private static Stream<String> kinds(Class<?> type) {
        if (type == Plan.class) {
            return Stream.of("PLAN");
        }
        if (type == Waiver.class) {
            return Stream.of("WAIVER");
        }
        return Arrays.stream(ElementKind.values())
                .filter(kind -> type.isAssignableFrom(kind.type()))
                .map(ElementKind::name);
    }

    private static void writePlans(JsonGenerator out, AppliesTo some) {
        writeNames(out, "types", Arrays.stream(some.value()).map(PlanType::name));
        out.writeBooleanProperty("kecamatan", some.kecamatan());
        if (some.from() > 0) {
            out.writeNumberProperty("from", some.from());
        }
        if (some.until() < AppliesTo.NO_END) {
            out.writeNumberProperty("until", some.until());
        }
        Arrays.stream(some.severity()).forEach(other -> out.writeStringProperty("severity", other.name()));
    }

    private static void writeSource(JsonGenerator out, Source source) {
        out.writeStringProperty("kind", source.kind().name());
        writeText(out, "text", source.value());
    }

    private static void writeText(JsonGenerator out, String name, Bilingual text) {
        out.writeName(name);
        out.writeStartObject();
        out.writeStringProperty("id", text.id());
        out.writeStringProperty("en", text.en());
        out.writeEndObject();
    }

    private static void writeNames(JsonGenerator out, String name, Stream<String> names) {
        out.writeName(name);
        out.writeStartArray();
        names.forEach(out::writeString);
        out.writeEndArray();
    }
}
