package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.WordSet;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a page had around its text and conversion took along: page numbers, links of a web page, error messages. */
@RuleInfo(
        code = "page-furniture",
        severity = Severity.INFO,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Sisa halaman dalam rumusan", en = "Left-over of a page in a text"),
        message =
                @Bilingual(
                        id = "\"{0}\" memuat sisa halaman asal: \"{1}\".",
                        en = "\"{0}\" holds a left-over of the page it came from: \"{1}\"."),
        mend =
                @Bilingual(
                        id = "Hapus bagian yang bukan isi dokumen.",
                        en = "Take out what is no part of the document."),
        why =
                @Bilingual(
                        id = "Sisa halaman menandakan naskah belum diperiksa setelah dikonversi.",
                        en = "Left-overs show that a text was not looked through after it was converted."),
        sources = @Source(@Bilingual(id = "Praktik: penyuntingan naskah", en = "Practice: editing")),
        since = "0.1",
        bad = """
                { "problems": [ { "id": "PR1", "statement": "Guru belum tersebar merata Halaman 12 dari 90" },
                                { "id": "PR2", "statement": "Lapangan kerja masih terbatas" } ] }
                """)
public final class PageFurniture implements ElementRule<PlanElement> {

    private static final List<Words> PHRASES = Stream.of(
                    "login untuk berkomentar",
                    "tinggalkan komentar",
                    "klik di sini",
                    "lewati ke konten",
                    "click here",
                    "leave a comment",
                    "skip to content",
                    "skip to main content")
            .map(Words::of)
            .toList();
    private static final String ERROR = "error:";
    private static final Set<String> PAGE = Set.of("halaman", "hal", "page");

    private static final WordSet OPENINGS = WordSet.ofFirst(
            Stream.concat(PHRASES.stream().map(Words::toString), PAGE.stream()).toList());

    private static final Set<String> OUT_OF = Set.of("dari", "of");

    @Override
    public List<Flaw> check(Node<PlanElement> node) {
        List<Flaw> flaws = new ArrayList<>();
        TextMembers.each(node, (member, text) -> {
            for (String variant : Variants.of(text)) {
                Optional<String> leftOver =
                        mayHold(variant) ? leftOvers(variant).findFirst() : Optional.empty();
                if (leftOver.isPresent()) {
                    flaws.add(Flaw.at(Place.of(node, member), node.text(), leftOver.get()));
                    return;
                }
            }
        });
        return flaws;
    }

    /** Whether one of the words is looked for; of most texts none is, and no more is asked. */
    private static boolean mayHold(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!PlainText.is(c) || c == ':') {
                return true;
            }
            if (!Character.isLetterOrDigit(c)) {
                if (OPENINGS.has(text, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return OPENINGS.has(text, start, text.length());
    }

    private static Stream<String> leftOvers(String text) {
        Words words = Words.of(text);
        String stripped = text.strip();
        int end = stripped.length() - ERROR.length();
        Stream<String> error = stripped.regionMatches(true, end, ERROR, 0, ERROR.length())
                ? Stream.of(stripped.substring(end))
                : Stream.of();
        Stream<String> phrases = Stream.concat(PHRASES.stream().filter(words::contains), pageNumber(words.getWords()))
                .map(found -> PrintedWords.of(found, text));
        return Stream.concat(phrases, error);
    }

    /** A page number with the number of all pages; a page number alone may be a reference. */
    private static Stream<Words> pageNumber(List<String> words) {
        for (int i = 0; i + 3 < words.size(); i++) {
            boolean isFolio = PAGE.contains(words.get(i))
                    && isNumber(words.get(i + 1))
                    && OUT_OF.contains(words.get(i + 2))
                    && isNumber(words.get(i + 3));
            if (isFolio) {
                return Stream.of(Words.of(String.join(" ", words.subList(i, i + 4))));
            }
        }
        return Stream.of();
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
