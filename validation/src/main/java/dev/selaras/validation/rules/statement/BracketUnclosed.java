package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Text;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds texts in which a bracket or a quotation mark is opened and not closed.
 *
 * <p>It is silent where another rule says that the text is garbled, or that the statement is cut short: the mark came or
 * went with that.
 */
@RuleInfo(
        code = "bracket-unclosed",
        severity = Severity.INFO,
        looksAt = PlanElement.class,
        summary =
                @Bilingual(
                        id = "Kurung atau tanda petik yang tidak ditutup",
                        en = "Bracket or quotation mark that is not closed"),
        message =
                @Bilingual(
                        id = "Tanda {1} tidak ditutup dalam \"{0}\".",
                        en = "The mark {1} is not closed in \"{0}\"."),
        mend =
                @Bilingual(
                        id = "Tambahkan tanda penutupnya, atau hapus tanda pembuka ini.",
                        en = "Add the mark that closes it, or take this one out."),
        why =
                @Bilingual(
                        id = "Tanda yang tidak ditutup biasanya berarti ada teks yang hilang saat disalin.",
                        en = "A mark that is not closed mostly means that text was lost in copying."),
        sources = @Source(@Bilingual(id = "Praktik: penyuntingan naskah", en = "Practice: editing")),
        since = "0.1",
        bad = """
                { "problems": [ { "id": "PR1", "statement": "Guru belum tersebar merata (terutama di desa" },
                                { "id": "PR2", "statement": "Lapangan kerja masih terbatas" } ] }
                """)
public final class BracketUnclosed implements PlanRule {

    private static final List<String> BRACKETS = List.of("()", "[]", "{}", "«»");
    private static final Set<String> HALF_OPEN = Set.of("[)", "(]");
    private static final String OPENING_QUOTES = "“„";
    private static final String QUOTES = "“„”\"";

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Flaw> flaws = new ArrayList<>();
        for (Node<?> node : graph.nodes()) {
            Glance seen = Glance.at(node);
            if (seen.hasBracket() || !seen.isPlain()) {
                flaws.addAll(flaws(node));
            }
        }
        return flaws;
    }

    private static List<Flaw> flaws(Node<?> node) {
        List<Flaw> flaws = new ArrayList<>();
        for (Map.Entry<String, Text> member : TextMembers.of(node).entrySet()) {
            Variants.of(member.getValue()).stream()
                    .filter(said -> !Garble.isIn(said))
                    .flatMap(said -> unclosed(said).map(mark -> List.of(said, mark)).stream())
                    .findFirst()
                    .filter(found -> !isCutShort(node, member.getKey()))
                    .ifPresent(
                            found -> flaws.add(Flaw.at(Place.of(node, member.getKey()), found.get(0), found.get(1))));
        }
        return flaws;
    }

    private static boolean isCutShort(Node<?> node, String member) {
        return member.equals(Statements.member(node.kind()))
                && OpenEnds.of(node).isPresent();
    }

    private static Optional<String> unclosed(String text) {
        return BRACKETS.stream()
                .filter(pair -> depth(text, pair) > 0)
                .map(pair -> pair.substring(0, 1))
                .findFirst()
                .or(() -> openQuote(text));
    }

    /** How many brackets are left open; one that only closes, as in a), opens nothing. */
    private static int depth(String text, String pair) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == pair.charAt(0)) {
                depth += isHalfOpen(text, i) ? 0 : 1;
            } else if (text.charAt(i) == pair.charAt(1) && depth > 0) {
                depth--;
            }
        }
        return depth;
    }

    /** Whether a bracket opens an interval of numbers that the other kind of bracket closes: [0,5). */
    private static boolean isHalfOpen(String text, int at) {
        int end = at + 1;
        while (end < text.length() && "()[]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length()
                && HALF_OPEN.contains("" + text.charAt(at) + text.charAt(end))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** The only quotation mark of a text, if it opens; printers mix the marks of a pair, so two of any kind are one. */
    private static Optional<String> openQuote(String text) {
        List<String> marks = text.chars()
                .filter(c -> QUOTES.indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .toList();
        boolean opens =
                marks.size() == 1 && (OPENING_QUOTES.contains(marks.get(0)) || isBeforeWord(text, text.indexOf('"')));
        return opens ? Optional.of(marks.get(0)) : Optional.empty();
    }

    /** A straight mark after a figure means inches; one that opens has a space before it and none behind. */
    private static boolean isBeforeWord(String text, int at) {
        return at >= 0
                && (at == 0 || WhiteSpace.isSpace(text.charAt(at - 1)))
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
