package dev.selaras.validation.render.html;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.WaivedFinding;
import dev.selaras.validation.waiver.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding as the page shows it: in full below its document, and as a mark at the element.
 *
 * @param anchor what the page calls it
 * @param finding the finding
 * @param waiver the waiver it stands under, if it does
 */
record Entry(String anchor, Finding finding, Optional<Waiver> waiver) {

    /** How the page calls the weight of what is waived, beside those of {@code Severity}. */
    static final String WAIVED = "waived";

    static final Wording WAIVED_NOUN = Wording.of("dikecualikan", "waived");

    /** The findings of a document: those that count, then those that are waived. */
    static List<Entry> of(CheckedDocument document, Anchors anchors) {
        List<Entry> entries = new ArrayList<>();
        List<Finding> counting = document.getReport().map(Report::getFindings).orElse(List.of());
        List<WaivedFinding> waived = document.getReport().map(Report::getWaived).orElse(List.of());
        for (Finding finding : counting) {
            entries.add(new Entry(anchors.ofFinding(document, entries.size()), finding, Optional.empty()));
        }
        for (WaivedFinding one : waived) {
            String anchor = anchors.ofFinding(document, entries.size());
            entries.add(new Entry(anchor, one.getFinding(), Optional.of(one.getWaiver())));
        }
        return entries;
    }

    /** By what readers choose among weights. */
    String weight() {
        return waiver.isPresent() ? WAIVED : finding.getSeverity().name().toLowerCase(Locale.ROOT);
    }

    Wording noun() {
        return waiver.isPresent() ? WAIVED_NOUN : finding.getSeverity().noun();
    }

    /** By what readers choose among elements: {@code plan#M1}, or {@code plan} for the plan as a whole. */
    String element() {
        Place place = finding.place();
        return place.getElement()
                .map(element -> Ref.to(place.getPlan(), element).toString())
                .orElse(place.getPlan().getValue());
    }

    /** The attributes of what shows it, in full or as a mark; the script looks for them. */
    String[] attributes(String shape) {
        return new String[] {
            "class", shape + " " + weight(),
            "data-severity", weight(),
            "data-rule", finding.getCode(),
            "data-element", element()
        };
    }
}
