package dev.selaras.cli;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.KeptMembers;
import dev.selaras.format.reading.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A plan file and what came of bringing it into its one form.
 *
 * @param name the file
 * @param status how it ended
 * @param isChanged whether its form was or would be another
 * @param refused the file with the reason why it was left as it is
 */
record Formatted(String name, ExitStatus status, boolean isChanged, Optional<Input<Plan>> refused) {

    private static final Wording LINES = Wording.of(
            "Berkas dengan satu rencana per baris dibiarkan apa adanya.",
            "A file of one plan a line is left as it is.");
    private static final Wording COMMENTS = Wording.of(
            "Berkas ini memuat komentar yang akan hilang, sehingga dibiarkan apa adanya.",
            "This file has comments, which would be lost; it is left as it is.");
    private static final Wording NOT_WRITTEN = Wording.of(
            "Berkas ini tidak dapat ditulis; isinya tetap seperti semula.",
            "This file could not be written; what it holds is what it held.");

    /** The sign that begins a comment, and the escapes for it. */
    private static final List<String> SIGNS = List.of("#", "\\x23", "\\u0023", "\\U00000023");

    /** Brings a file into its form, or says only what would become of it. */
    static Formatted of(String name, Inputs inputs, boolean isTry) {
        if (PlanFiles.areLines(name)) {
            return refused(Input.refused(name, LINES), ExitStatus.UNUSABLE_INPUT);
        }
        Input<Plan> input = inputs.kept(name);
        if (input.value().isEmpty()) {
            return refused(input, ExitStatus.UNUSABLE_INPUT);
        }
        KeptMembers kept = input.result().map(ReadResult::getKept).orElse(KeptMembers.NONE);
        Optional<String> after = PlanSyntax.of(name).write(input.value().get(), kept);
        if (after.isEmpty()) {
            return refused(Input.refused(name, PlanSyntax.TOO_LARGE), ExitStatus.UNUSABLE_INPUT);
        }
        try {
            return inPlace(name, after.get(), isTry);
        } catch (IOException e) {
            return refused(Input.refused(name, NOT_WRITTEN), ExitStatus.OUTPUT_FAILED);
        }
    }

    private static Formatted inPlace(String name, String after, boolean isTry) throws IOException {
        Path file = Path.of(name).toRealPath();
        String before = Files.readString(file);
        boolean hasComments = PlanFiles.isYaml(name) && hasComments(before, after);
        boolean isInForm = hasComments ? bare(before).equals(bare(after)) : before.equals(after);
        if (isInForm) {
            return new Formatted(name, ExitStatus.VALID, false, Optional.empty());
        }
        if (hasComments) {
            return refused(Input.refused(name, COMMENTS), ExitStatus.UNUSABLE_INPUT);
        }
        if (!isTry) {
            AtomicFile.write(file, after.getBytes(StandardCharsets.UTF_8));
        }
        return new Formatted(name, isTry ? ExitStatus.INVALID : ExitStatus.VALID, true, Optional.empty());
    }

    private static Formatted refused(Input<Plan> input, ExitStatus status) {
        return new Formatted(input.name(), status, false, Optional.of(input));
    }

    /** The lines that are neither blank nor comments. */
    private static List<String> bare(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
                .toList();
    }

    /**
     * Whether a YAML text has comments. The signs that begin them, in texts, are all written again as they are, even where an
     * escape stood for one; those of comments are not. A text that only looks like an escape counts too: rather refused than
     * a comment lost.
     */
    private static boolean hasComments(String before, String after) {
        int signs = 0;
        for (String sign : SIGNS) {
            signs += count(sign, before);
        }
        return signs > count("#", after);
    }

    private static int count(String part, String text) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
