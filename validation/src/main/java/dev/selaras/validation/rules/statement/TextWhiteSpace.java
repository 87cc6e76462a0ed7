package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds texts with white space that nobody meant. Explanations may have several paragraphs; a blank text is another rule's
 * matter, and in a text that was garbled {@link TextGarbled} speaks first.
 */
@RuleInfo(
        code = "text-white-space",
        severity = Severity.INFO,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Spasi yang tidak semestinya", en = "White space out of place"),
        message = @Bilingual(id = "Teks \"{0}\" memuat {1}.", en = "The text \"{0}\" has {1}."),
        mend =
                @Bilingual(
                        id = "Rapikan teks ini: satu spasi biasa di antara dua kata, tanpa spasi di awal dan akhir.",
                        en = "Tidy this text: one plain space between two words, none at the beginning and the end."),
        why =
                @Bilingual(
                        id = "Teks yang tampak sama menjadi berbeda saat dicari, diurutkan, atau digabungkan.",
                        en = "Texts that look alike differ when they are searched, sorted or joined."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "title": "RPJMD Kabupaten  Contoh 2025–2029" }
                """)
public final class TextWhiteSpace implements PlanRule {

    private static final Wording EDGE =
            Wording.of("spasi di awal atau akhir", "white space at the beginning or the end");

    private static final Wording DOUBLE = Wording.of("spasi ganda", "two spaces in a row");

    private static final Wording BREAK = Wording.of("tab atau ganti baris", "a tab or a line break");

    private static final Wording UNUSUAL = Wording.of(
            "spasi tak biasa, misalnya spasi tak putus", "an unusual space, such as one that does not break");

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return PrintedText.of(graph, seen -> seen.hasGap() || !seen.isPlain())
                .filter(text -> isFaulty(text) && text.said().stream().noneMatch(Garble::isIn))
                .map(TextWhiteSpace::flaw)
                .toList();
    }

    private static boolean isFaulty(PrintedText text) {
        return text.said().stream().anyMatch(said -> fault(said, text.isProse()).isPresent());
    }

    private static Flaw flaw(PrintedText text) {
        List<Map.Entry<String, String>> faulty = text.byPointer().entrySet().stream()
                .filter(variant -> fault(variant.getValue(), text.isProse()).isPresent())
                .toList();
        String first = faulty.get(0).getValue();
        return Flaw.at(text.place(), first)
                .with(fault(first, text.isProse()).orElseThrow())
                .mendedBy(Patch.inTurn(faulty.stream()
                        .map(variant -> mend(variant, text.isProse()))
                        .toList()));
    }

    private static Patch mend(Map.Entry<String, String> variant, boolean isProse) {
        return Patch.replace(variant.getKey(), variant.getValue(), WhiteSpace.tidy(variant.getValue(), isProse));
    }

    private static Optional<Wording> fault(String text, boolean isProse) {
        if (WhiteSpace.isSpace(text.charAt(0)) || WhiteSpace.isSpace(text.charAt(text.length() - 1))) {
            return Optional.of(EDGE);
        }
        boolean opensLine = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            opensLine = isProse && (WhiteSpace.isLineBreak(c) || (opensLine && c == ' '));
            if (!opensLine && c == ' ' && text.charAt(i + 1) == ' ') {
                return Optional.of(DOUBLE);
            }
            if (!opensLine && c != ' ' && WhiteSpace.isSpace(c)) {
                return Optional.of(c == '\t' || WhiteSpace.isLineBreak(c) ? BREAK : UNUSUAL);
            }
        }
        return Optional.empty();
    }
}
