package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds texts with characters that nobody sees: soft hyphens of a PDF, spaces without width, marks that turn the direction
 * of reading. Scripts other than the Latin one need some of them, so texts with such letters may have them.
 *
 * <p>Garbled texts are another rule's matter.
 */
@RuleInfo(
        code = "control-character",
        severity = Severity.WARNING,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Karakter tak terlihat dalam teks", en = "Invisible character in a text"),
        message =
                @Bilingual(
                        id = "Teks \"{0}\" memuat karakter tak terlihat {1}.",
                        en = "The text \"{0}\" holds the invisible character {1}."),
        mend = @Bilingual(id = "Hapus karakter {1} dari teks ini.", en = "Take the character {1} out of this text."),
        why =
                @Bilingual(
                        id = "Teks yang tampak sama menjadi berbeda saat dicari, dikutip, atau dibandingkan.",
                        en = "Texts that look alike differ when they are searched, quoted or compared."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "title": "RPJMD Kabu\\u00adpaten Contoh 2025–2029" }
                """)
public final class ControlCharacter implements PlanRule {

    private static final int JOINER = 0x200D;

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return PrintedText.of(graph)
                .flatMap(text -> text.said().stream()
                        .filter(said -> !PlainAscii.is(said) && !Garble.isIn(said))
                        .filter(said -> invisible(said).isPresent())
                        .limit(1)
                        .map(said ->
                                Flaw.at(text.place(), said, name(invisible(said).getAsInt()))))
                .toList();
    }

    private static OptionalInt invisible(String text) {
        boolean isLatin = text.codePoints().allMatch(ControlCharacter::isLatinOrNoLetter);
        int[] points = text.codePoints().toArray();
        return IntStream.range(0, points.length)
                .filter(i -> isControl(points[i])
                        || (isLatin && Character.getType(points[i]) == Character.FORMAT && !joinsSymbol(points, i)))
                .map(i -> points[i])
                .findFirst();
    }

    /** Whether a joiner makes one picture of two. */
    private static boolean joinsSymbol(int[] points, int at) {
        return points[at] == JOINER
                && at > 0
                && !Character.isLetterOrDigit(points[at - 1])
                && at + 1 < points.length
                && Character.getType(points[at + 1]) == Character.OTHER_SYMBOL;
    }

    /** Tabs and line breaks are white space, and controls from 80 on are letters gone wrong: see the rules on those. */
    private static boolean isControl(int c) {
        return c < 0x9 || (c > 0xD && c < 0x20) || c == 0x7F;
    }

    private static boolean isLatinOrNoLetter(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, COMMON, INHERITED -> true;
            default -> !Character.isLetter(c);
        };
    }

    /** The number of a character as catalogues of characters have it: {@code U+200B}. */
    private static String name(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
