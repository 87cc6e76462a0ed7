package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds texts with characters that nobody sees: soft hyphens of a PDF, spaces without width, marks that turn the direction
 * of reading; in numbers, codes and cells too. Scripts other than the Latin one need some of them, so texts with such letters may
 * have them.
 *
 * <p>Garbled statements are another rule's matter.
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

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Flaw> flaws = new ArrayList<>();
        PrintedText.of(graph, seen -> !seen.isPlain())
                .filter(text -> text.said().stream().anyMatch(ControlCharacter::isFaulty))
                .forEach(text -> flaws.add(flaw(text)));
        Labels.each(graph, ControlCharacter::hidesSomething, (place, label) -> flaws.add(flaw(place, label)));
        return flaws;
    }

    private static boolean isFaulty(String said) {
        return hidesSomething(said) && !Garble.isIn(said);
    }

    private static boolean hidesSomething(String text) {
        return !PlainText.is(text) && Invisible.in(text).findFirst().isPresent();
    }

    private static Flaw flaw(Place place, String text) {
        int found = Invisible.in(text).findFirst().getAsInt();
        return Flaw.at(place, text, name(text.codePoints().toArray()[found]));
    }

    private static Flaw flaw(PrintedText text) {
        List<Map.Entry<String, String>> faulty = text.byPointer().entrySet().stream()
                .filter(variant -> isFaulty(variant.getValue()))
                .toList();
        Flaw flaw = flaw(text.place(), faulty.get(0).getValue());
        List<Patch> mends = faulty.stream()
                .flatMap(variant -> Invisible.removed(variant.getValue())
                        .map(mended -> Patch.replace(variant.getKey(), variant.getValue(), mended))
                        .stream())
                .toList();
        boolean isSure = mends.size() == faulty.size() && !isName(text.member());
        return isSure ? flaw.mendedBy(Patch.inTurn(mends)) : flaw;
    }

    /** Units are read and compared letter by letter, so that a mended one may be at odds with others. */
    private static boolean isName(String member) {
        return member.equals("unit") || member.startsWith("responsible/");
    }

    /** The number of a character as catalogues of characters have it: {@code U+200B}. */
    private static String name(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
