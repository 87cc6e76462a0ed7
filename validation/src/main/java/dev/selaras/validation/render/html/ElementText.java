package dev.selaras.validation.render.html;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.Factor;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Vision;
import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.report.ChainStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an element of a plan refers to, and says besides its statement. */
final class ElementText {

    private static final Wording SHORT_FORM = Wording.of("bentuk singkat", "short form");
    private static final Wording MEANING = Wording.of("makna", "meaning");
    private static final Wording LEVEL = Wording.of("tingkat", "level");
    private static final Wording WORKS = Wording.of("sifat", "works by");
    private static final Wording MODE = Wording.of("yang diadopsi", "what is adopted");
    private static final Wording PLAN = Wording.of("rencana", "plan");
    private static final Wording QUOTED = Wording.of("kutipan {0}", "{0} as quoted");
    private static final Wording ELABORATION = Wording.of("penjabaran", "elaboration");
    private static final Wording CODES = Wording.of("kode", "codes");
    private static final Wording WRONG =
            Wording.of("✗ (bukan unsur yang dimaksud)", "✗ (not the kind of element meant)");

    private final Markup page;
    private final Anchors anchors;

    ElementText(Markup page, Anchors anchors) {
        this.page = page;
        this.anchors = anchors;
    }

    void write(Node<?> node) {
        PlanElement element = node.element();
        Facts facts = new Facts(page);
        addLinks(facts, node);
        if (element instanceof Vision vision) {
            facts.addText(SHORT_FORM, vision.getShortForm());
            facts.addText(MEANING, vision.getSynthesis());
        } else if (element instanceof Pillar pillar) {
            facts.addText(MEANING, pillar.getMeaning());
        } else if (element instanceof Mission mission) {
            mission.getElaboration().ifPresent(more -> facts.add(ELABORATION, () -> write(more)));
        } else if (element instanceof Problem problem) {
            facts.addWord(LEVEL, problem.getLevel().map(Terms::of));
        } else if (element instanceof Factor factor) {
            facts.addWord(WORKS, Optional.of(Terms.of(factor.getKind())));
        } else if (element instanceof Adoption adoption) {
            addAdoption(facts, adoption);
        } else if (element instanceof Indicator indicator) {
            new IndicatorFacts(facts).add(indicator);
        }
        List<String> codes = element.getCodes().entrySet().stream()
                .map(code -> code.getKey() + " " + code.getValue())
                .toList();
        facts.add(CODES, codes);
        facts.end();
    }

    private void addAdoption(Facts facts, Adoption adoption) {
        facts.add(PLAN, adoption.getPlan().getValue());
        facts.addWord(MODE, Optional.of(Terms.of(adoption.getMode())));
        for (AdoptedElement adopted : adoption.getElements()) {
            Wording ref = Wording.of(adopted.getRef().getValue());
            facts.addText(Said.of(QUOTED, ref), adopted.getQuotedAs());
        }
        adoption.getElaboration().ifPresent(more -> facts.add(ELABORATION, () -> write(more)));
    }

    private void write(Elaboration elaboration) {
        elaboration.getText().ifPresent(text -> Statement.write(page, text));
        if (elaboration.getPoints().isEmpty()) {
            return;
        }
        page.open("ul", "class", "points");
        for (ElaborationPoint point : elaboration.getPoints()) {
            page.open("li");
            point.getMarker().ifPresent(marker -> page.text("span", marker, "class", "marker"));
            page.open("div");
            Statement.write(page, point.getText());
            point.getMeaning().ifPresent(meaning -> Statement.write(page, meaning));
            page.close().closeLine();
        }
        page.close();
    }

    private void addLinks(Facts facts, Node<?> node) {
        Map<String, List<Link>> byMember = new LinkedHashMap<>();
        for (Link link : node.links()) {
            String below = link.pointer().substring(node.pointer().length() + 1);
            int end = below.indexOf('/');
            String member = end < 0 ? below : below.substring(0, end);
            byMember.computeIfAbsent(member, first -> new ArrayList<>()).add(link);
        }
        byMember.forEach((member, links) -> facts.add(Terms.link(member), () -> write(links)));
    }

    private void write(List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            page.text(i == 0 ? "" : ", ");
            write(links.get(i));
        }
    }

    private void write(Link link) {
        String name = link.ref().toString();
        Optional<String> anchor = anchors.of(link);
        anchor.ifPresentOrElse(at -> page.text("a", name, "href", "#" + at), () -> page.text(name));
        if (link.isDangling()) {
            page.text(" ").say("strong", ChainStep.GAP);
        } else if (link.wrong().isPresent()) {
            page.text(" ").say("strong", WRONG);
        }
    }
}
