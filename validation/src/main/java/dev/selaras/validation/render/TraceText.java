package dev.selaras.validation.render;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.trace.Trace;
import dev.selaras.core.trace.Ways;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a trace tells of an element as lines of text for people. Elements of other plans are named with their plan.
 *
 * <p>Text from the plans is made safe to print. Equal plans give equal text. Immutable and thread-safe.
 */
public final class TraceText {

    /** As many ways as a person will read. */
    private static final int MAX_SHOWN = 20;

    private static final Wording WHY = Wording.of("Dasar {0}: {1} jalur", "Why there is {0}: {1} ways");
    private static final Wording WHY_ONE = Wording.of("Dasar {0}: {1} jalur", "Why there is {0}: {1} way");
    private static final Wording FOR_ITSELF =
            Wording.of("{0} tidak mendukung unsur lain.", "{0} serves no other element.");
    private static final Wording FOR_OTHERS = Wording.of(
            "{0} hanya mendukung rencana yang tidak tersedia.", "{0} serves only plans that are not at hand.");
    private static final Wording ROUND = Wording.of(
            "Tidak ada jalur: semua rujukannya melingkar, antara lain {0}.",
            "There is none: all its references lead round in circles, such as {0}.");
    private static final Wording MORE = Wording.of("… dan {0} jalur lagi", "… and {0} more");
    private static final Wording NOT_ALL =
            Wording.of("… dan jalur lain yang tidak ditelusuri", "… and ways that were not followed");
    private static final Wording ON_THE_WAY = Wording.of("Unsur pada jalur itu:", "Elements on the way:");
    private static final Wording SERVING = Wording.of("Unsur yang mendukung {0}: {1}", "What serves {0}: {1}");
    private static final Wording LOSING =
            Wording.of("Unsur yang kehilangan dasar tanpa {0}: {1}", "What loses its reason without {0}: {1}");
    private static final Wording ORPHANS =
            Wording.of("Unsur yang berdiri sendiri: {0} dari {1}", "Elements that stand alone: {0} of {1}");

    private final Language language;
    private final ElementLine elements;

    /** Makes a renderer for readers of a language. */
    public TraceText(Language language) {
        this.language = language;
        this.elements = new ElementLine(language);
    }

    /**
     * Why an element is there: the ways from the top down to it, those from a vision first and no more than
     * twenty, then what the elements on all its ways say.
     */
    public String why(Trace trace, Node<?> element) {
        Ways ways = trace.why(element);
        PlanGraph home = element.graph();
        List<List<Node<?>>> all = ways.all();
        if (all.size() == 1 && all.get(0).size() == 1) {
            Wording what = ways.notAtHand().isEmpty() ? FOR_ITSELF : FOR_OTHERS;
            return say(what, elements.whole(element, home)) + '\n' + Gathered.notAtHand(ways.notAtHand(), language);
        }
        String count = Integer.toString(all.size());
        StringBuilder text =
                new StringBuilder(say(all.size() == 1 ? WHY_ONE : WHY, elements.whole(element, home), count));
        text.append('\n');
        Set<Node<?>> met = new LinkedHashSet<>();
        List<List<Node<?>>> sorted = all.stream()
                .sorted(Comparator.comparing(way -> way.get(0).kind() != ElementKind.VISION))
                .toList();
        sorted.forEach(met::addAll);
        sorted.stream()
                .limit(MAX_SHOWN)
                .forEach(way -> appendLine(
                        text,
                        way.stream().map(node -> elements.brief(node, home)).collect(Collectors.joining(" ▸ "))));
        if (all.size() > MAX_SHOWN) {
            appendLine(text, say(MORE, Integer.toString(all.size() - MAX_SHOWN)));
        }
        if (ways.isCut()) {
            appendLine(text, NOT_ALL.in(language));
        } else if (all.isEmpty()) {
            appendLine(text, say(ROUND, circle(ways.circle(), home)));
        }
        met.remove(element);
        if (!met.isEmpty()) {
            text.append(ON_THE_WAY.in(language)).append('\n');
            append(text, met, home);
        }
        return text.append(Gathered.notAtHand(ways.notAtHand(), language)).toString();
    }

    private String circle(List<Node<?>> circle, PlanGraph home) {
        String first = elements.brief(circle.get(0), home);
        List<String> all =
                circle.stream().map(node -> elements.brief(node, home)).toList();
        return Gathered.few(all, " ▸ ", language) + " ▸ " + first;
    }

    /** What serves an element, directly or through others. */
    public String serving(Trace trace, Node<?> element) {
        return list(SERVING, trace, element, trace.serving(element));
    }

    /** What loses its reason if an element goes. */
    public String losing(Trace trace, Node<?> element) {
        return list(LOSING, trace, element, trace.losing(element));
    }

    /** What stands alone: it serves nothing, and nothing serves it. */
    public String orphans(Trace trace) {
        List<Node<?>> orphans = trace.orphans();
        StringBuilder text =
                new StringBuilder(say(ORPHANS, Integer.toString(orphans.size()), Integer.toString(trace.size())));
        text.append('\n');
        orphans.forEach(
                node -> appendLine(text, node.graph().plan().getId() + ": " + elements.whole(node, node.graph())));
        return text.append(Gathered.notAtHand(trace.notAtHand(), language)).toString();
    }

    private String list(Wording heading, Trace trace, Node<?> element, List<Node<?>> found) {
        String whole = elements.whole(element, element.graph());
        StringBuilder text = new StringBuilder(say(heading, whole, Integer.toString(found.size())));
        text.append('\n');
        append(text, found, element.graph());
        return text.append(Gathered.notAtHand(trace.notAtHand(), language)).toString();
    }

    private void append(StringBuilder text, Iterable<Node<?>> nodes, PlanGraph home) {
        nodes.forEach(node -> appendLine(text, elements.whole(node, home)));
    }

    private static void appendLine(StringBuilder text, String line) {
        text.append("  ").append(line).append('\n');
    }

    private String say(Wording what, String... arguments) {
        return what.in(language, List.of(arguments).stream().map(Wording::of).toList());
    }
}
