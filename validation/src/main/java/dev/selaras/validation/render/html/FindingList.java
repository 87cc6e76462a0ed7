package dev.selaras.validation.render.html;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Location;
import dev.selaras.validation.report.ChainStep;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.waiver.Waiver;
import java.util.List;
import java.util.Optional;

/** The findings of a document in full: weight, place, message, chain and mend. */
final class FindingList {

    private static final Wording PLAN = Wording.of("rencana", "plan");
    private static final Wording ALSO = Wording.of("lihat juga", "see also");
    private static final Wording WAIVER = Wording.of("Sampai {0} oleh {1}: {2}", "Until {0} by {1}: {2}");
    private static final Wording CHAIN = Wording.of("Rantai", "Chain");
    private static final Wording MEND = Wording.of("Perbaikan", "Mend");

    private final Markup page;
    private final CheckedDocuments checked;
    private final Anchors anchors;

    FindingList(Markup page, CheckedDocuments checked, Anchors anchors) {
        this.page = page;
        this.checked = checked;
        this.anchors = anchors;
    }

    /** Line and column, as people are told them. */
    void write(CheckedDocument about, Entry entry) {
        Finding finding = entry.finding();
        page.open("div", "id", entry.anchor()).open("article", entry.attributes("finding"));
        page.open("h4").say("span", entry.noun(), "class", "badge").text(" ");
        page.text("code", finding.getCode()).closeLine();
        page.open("p", "class", "place");
        write(about, finding.place());
        page.closeLine();
        page.say("p", Said.of(checked.rules(), finding, RuleInfo::message), "class", "message");
        page.text("\n");
        if (!finding.getChain().isEmpty()) {
            writeChain(about, finding);
        }
        page.open("p", "class", "mend").say("strong", MEND).text(": ");
        page.say(Said.of(checked.rules(), finding, RuleInfo::mend)).closeLine();
        writeOthers(about, finding.getPlaces());
        entry.waiver().ifPresent(this::write);
        page.close().closeLine();
    }

    private void write(CheckedDocument about, Place place) {
        page.say(place.getKind().map(kind -> kind.noun()).orElse(PLAN)).text(" ");
        String name = place.getElement().orElse(place.getPlan()).getValue();
        anchors.of(about, place).ifPresentOrElse(at -> page.text("a", name, "href", "#" + at), () -> page.text(name));
        page.text(" ").text("code", place.getPointer().isEmpty() ? "/" : place.getPointer());
        Optional<Location> found = checked.locate(about, place);
        found.flatMap(Location::position)
                .ifPresent(at -> page.text(" (").say(at.inWords()).text(")"));
        found.map(Location::document)
                .filter(document -> document != about)
                .ifPresent(document -> page.text(" – ").text(document.getName()));
    }

    private void writeOthers(CheckedDocument about, List<Place> places) {
        if (places.size() > 1) {
            page.open("div", "class", "others").say("p", ALSO).open("ul");
            for (Place place : places.subList(1, places.size())) {
                page.open("li");
                write(about, place);
                page.close();
            }
            page.close().closeLine();
        }
    }

    private void writeChain(CheckedDocument about, Finding finding) {
        Id home = finding.place().getPlan();
        page.open("div", "class", "chain").say("p", CHAIN).open("ol");
        for (ChainStep step : finding.getChain()) {
            page.open("li").say(step.getKind().noun());
            step.getElement().ifPresent(ref -> write(about, home, ref, step));
            step.getText().ifPresent(text -> page.text(" ").text("q", text, "dir", "auto"));
            if (step.getState() == ChainStep.State.MISSING) {
                page.text(" ").say("strong", ChainStep.GAP);
            }
            page.close();
        }
        page.close().closeLine();
    }

    private void write(CheckedDocument about, Id home, Ref ref, ChainStep step) {
        boolean isHome = ref.getPlan().map(home::equals).orElse(true);
        String name = isHome ? ref.getElement().getValue() : ref.toString();
        page.text(" ");
        anchors.of(about, ref.from(home), step.getKind())
                .ifPresentOrElse(at -> page.text("a", name, "href", "#" + at), () -> page.text(name));
    }

    private void write(Waiver waiver) {
        Wording day = Wording.of(waiver.getValidUntil().toString());
        page.open("p", "class", "waiver").text("✓ ");
        page.say(WAIVER, day, Wording.of(waiver.getOwner()), Wording.of(waiver.getReason()));
        waiver.getLegalBasis().ifPresent(basis -> page.text(" (").text(basis).text(")"));
        page.closeLine();
    }
}
