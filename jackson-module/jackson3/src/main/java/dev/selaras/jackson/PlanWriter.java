package dev.selaras.jackson;

import dev.selaras.core.model.Plan;
import dev.selaras.format.Formats;
import dev.selaras.format.reading.KeptMembers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes plans as JSON or YAML: UTF-8, indented by two spaces, members in the order of the format, a line feed at the end.
 *
 * <p>A file named {@code .yaml} or {@code .yml} is written as YAML, any other as JSON; streams and texts are written as JSON
 * unless the writer is one for {@linkplain #yaml YAML}.
 *
 * <p>Equal plans give equal bytes, and reading them back gives an equal plan, provided that its cells were parsed under the
 * plan's own number convention and that the document is within the limits of {@link PlanReader}: 64 MiB of JSON, 3 MiB of YAML. A plan with half a character in a text, which no file can hold, is refused with an
 * {@link IllegalArgumentException} before anything is written. Immutable, thread-safe and made to be kept.
 */
public final class PlanWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Syntax syntax;
    private final KeptMembers kept;

    private PlanWriter(Syntax syntax, KeptMembers kept) {
        this.syntax = syntax;
        this.kept = kept;
    }

    /** The writer. */
    public static PlanWriter standard() {
        return new PlanWriter(Syntax.JSON, KeptMembers.NONE);
    }

    /** The writer of plans as YAML, whatever the name of their file. */
    public static PlanWriter yaml() {
        return new PlanWriter(Syntax.YAML, KeptMembers.NONE);
    }

    /**
     * The writer of a plan that was read, and perhaps changed since, together with the members that the format does not know.
     *
     * <p>They come last in the object they stood in. What belongs to an object that the plan has no more is not written;
     * {@link KeptMembers} says when an object is still the same.
     *
     * @param unknown those of the {@linkplain dev.selaras.format.reading.ReadResult#getKept() result} of reading the plan
     */
    public PlanWriter keeping(KeptMembers unknown) {
        return new PlanWriter(syntax, unknown);
    }

    /** Writes a plan to a file, in place of what was there. */
    public void write(Plan plan, Path file) throws IOException {
        PlanWriter writer = Syntax.isYaml(file) ? new PlanWriter(Syntax.YAML, kept) : this;
        Files.write(file, writer.bytes(plan));
    }

    /** Writes a plan to a stream, which stays open. */
    public void write(Plan plan, OutputStream out) throws IOException {
        out.write(bytes(plan));
    }

    /** The plan as a text. */
    public String write(Plan plan) {
        return new String(bytes(plan), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Plan plan) {
        return switch (syntax) {
            case JSON -> json(plan);
            case YAML -> yaml(plan);
        };
    }

    private byte[] yaml(Plan plan) {
        StringBuilder text = new StringBuilder();
        Formats.PLAN.write(plan, kept, new YamlSink(text));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] json(Plan plan) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), bytes)) {
            Formats.PLAN.write(plan, kept, new JacksonSink(generator));
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);
        }
    }
}
