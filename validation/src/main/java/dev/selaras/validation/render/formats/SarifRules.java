package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a SARIF run: one a code of the catalogue, whether it found anything or not, and one a kind of reading error that
 * occurs. Used by one thread.
 */
final class SarifRules {

    private static final String READING = "reading/";
    private static final Wording MENDED = Wording.of("Perbaikan", "How to mend it");
    private static final Wording SOURCE = Wording.of("Sumber", "Source");

    /** What stands for the arguments where there is no finding. */
    private static final List<Wording> DOTS = Collections.nCopies(10, Wording.of("…"));

    private final Language language;
    private final List<Rule> rules;
    private final List<ReadingCode> readingCodes;
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(CheckedDocuments checked, Language language) {
        this.language = language;
        this.rules = checked.rules().rules();
        this.readingCodes = checked.documents().stream()
                .flatMap(document -> document.getErrors().stream())
                .map(ReadingError::getCode)
                .distinct()
                .sorted()
                .toList();
        rules.forEach(rule -> indexes.put(rule.info().code(), indexes.size()));
        readingCodes.forEach(code -> indexes.put(id(code), indexes.size()));
    }

    /** The id of the rule that stands for a kind of reading error. */
    static String id(ReadingCode code) {
        return READING + code.code();
    }

    /** The level of a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Names a rule and, if it is among these, its place. */
    void writeReference(JsonText out, String idName, String indexName, String id) {
        out.member(idName, id);
        Integer index = indexes.get(id);
        if (index != null) {
            out.literal(indexName, index);
        }
    }

    void write(JsonText out) {
        List<Runnable> all = new ArrayList<>();
        rules.forEach(rule -> all.add(() -> writeRule(out, rule.info())));
        readingCodes.forEach(code -> all.add(() -> writeReading(out, code)));
        out.list("rules", all, Runnable::run);
    }

    private void writeRule(JsonText out, RuleInfo info) {
        out.member("id", info.code());
        Wording mend = both(info.mend());
        writeTexts(out, both(info.summary()), both(info.why()), mend, help(info, Language.values()));
        out.object("defaultConfiguration", () -> out.member("level", level(info.severity())));
        out.object("properties", () -> out.member("since", info.since()));
    }

    private void writeReading(JsonText out, ReadingCode code) {
        out.member("id", id(code));
        writeTexts(out, code.message(), code.message(), code.mend(), "");
        out.object("defaultConfiguration", () -> out.member("level", level(Severity.ERROR)));
    }

    private void writeTexts(JsonText out, Wording summary, Wording why, Wording mend, String markdown) {
        out.object("shortDescription", () -> out.member("text", summary.in(language, DOTS)));
        out.object("fullDescription", () -> out.member("text", why.in(language, DOTS)));
        out.object("help", () -> {
            out.member("text", mend.in(language, DOTS));
            if (!markdown.isEmpty()) {
                out.member("markdown", markdown);
            }
        });
    }

    /** What a person must know of a rule, in the languages one after the other, as Markdown. */
    private String help(RuleInfo info, Language... languages) {
        StringBuilder text = new StringBuilder();
        for (Language each : languages) {
            text.append(text.isEmpty() ? "" : "\n---\n\n");
            text.append("**").append(safe(both(info.summary()), each)).append("**\n\n");
            text.append(safe(both(info.why()), each)).append("\n\n");
            text.append(MENDED.in(each)).append(": ").append(safe(both(info.mend()), each));
            text.append("\n\n").append(SOURCE.in(each)).append(": ");
            text.append(String.join(
                    "; ",
                    Arrays.stream(info.sources())
                            .map(source -> safe(both(source.value()), each))
                            .toList()));
            text.append('\n');
        }
        return text.toString();
    }

    private static String safe(Wording text, Language language) {
        return MarkdownText.escaped(text.in(language, DOTS));
    }

    private static Wording both(Bilingual text) {
        return Wording.of(text.id(), text.en());
    }
}
