package dev.selaras.validation.render.html;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Aim;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Target;
import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as its document reads, each element once: targets below a goal, indicators below what they measure, and findings
 * where they are to be mended.
 */
final class PlanText {

    private static final Wording NUMBER = Wording.of("nomor {0}", "number {0}");

    private final Markup page;
    private final Anchors anchors;
    private final RuleSet rules;
    private final PlanGraph graph;
    private final ElementText texts;
    private final ValueTable values;
    private final Pictures pictures;
    private final Map<Integer, Node<Indicator>> indicators = new HashMap<>();
    private final Map<Integer, List<Entry>> entries;
    private final BitSet shown = new BitSet();

    PlanText(Markup page, Anchors anchors, RuleSet rules, PlanGraph graph, List<Entry> entries) {
        this.page = page;
        this.anchors = anchors;
        this.rules = rules;
        this.graph = graph;
        this.texts = new ElementText(page, anchors);
        this.values = new ValueTable(page);
        this.pictures = new Pictures(page);
        graph.all(Indicator.class).forEach(node -> indicators.put(node.position(), node));
        this.entries = new HashMap<>();
        for (Entry entry : entries) {
            int position = entry.finding().place().getPosition();
            this.entries.computeIfAbsent(position, first -> new ArrayList<>()).add(entry);
        }
    }

    void write() {
        Plan plan = graph.plan();
        page.open("div", "class", "plan", "lang", plan.getLanguage());
        new PlanHeader(page).write(plan);
        writeMarks(Place.WHOLE_PLAN);
        for (ElementKind kind : ElementKind.values()) {
            writeSection(kind);
        }
        page.closeLine();
    }

    /** Targets and indicators come with what they serve, which stands before them; those of nothing are left. */
    private void writeSection(ElementKind kind) {
        List<? extends Node<?>> left = graph.all(kind.type()).stream()
                .filter(node -> !shown.get(node.position()))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        page.open("section").say("h4", Terms.heading(kind)).text("\n");
        left.forEach(this::write);
        page.closeLine();
    }

    private void write(Node<?> node) {
        if (shown.get(node.position())) {
            return;
        }
        shown.set(node.position());
        PlanElement element = node.element();
        page.open("article", "class", "element", "id", anchors.of(node));
        page.open("h5")
                .say(node.kind().noun())
                .text(" ")
                .text("span", element.getId().getValue(), "class", "id");
        element.getNumber().ifPresent(number -> page.text(" · ").say(NUMBER, Wording.of(number)));
        page.closeLine();
        Statement.write(page, element.text());
        writeMarks(node.position());
        texts.write(node);
        if (element instanceof Indicator indicator) {
            values.write(indicator);
            Optional.ofNullable(indicators.get(node.position())).ifPresent(pictures::writeChart);
        }
        if (element instanceof Aim) {
            node.children(Indicator.class).forEach(this::write);
        }
        if (element instanceof Goal) {
            node.children(Target.class).forEach(this::write);
            node.children(Indicator.class).stream()
                    .flatMap(indicator -> indicator.children(Target.class).stream())
                    .forEach(this::write);
        }
        page.closeLine();
    }

    private void writeMarks(int position) {
        List<Entry> here = entries.getOrDefault(position, List.of());
        if (here.isEmpty()) {
            return;
        }
        page.open("ul", "class", "marks");
        for (Entry entry : here) {
            page.open("li", entry.attributes("mark")).open("a", "href", "#" + entry.anchor());
            page.say("span", entry.noun(), "class", "badge").text(" ");
            page.say(Said.of(rules, entry.finding(), RuleInfo::message));
            page.close().close();
        }
        page.closeLine();
    }
}
