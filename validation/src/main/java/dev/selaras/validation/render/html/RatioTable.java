package dev.selaras.validation.render.html;

import dev.selaras.core.language.Wording;
import dev.selaras.validation.evaluation.Share;
import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.report.Report;
import java.util.List;

/** The shares of a plan that meet what evaluators ask. */
final class RatioTable {

    private static final Wording HEADING = Wording.of("Kriteria evaluasi", "Criteria of evaluation");
    private static final Wording CRITERION = Wording.of("kriteria", "criterion");
    private static final Wording SHARE = Wording.of("persentase", "share");

    private final Markup page;

    RatioTable(Markup page) {
        this.page = page;
    }

    /** The table; nothing if there is nothing to count. */
    void write(Report report) {
        List<Share> shares = Share.of(report);
        if (shares.isEmpty()) {
            return;
        }
        page.open("section").say("h3", HEADING).open("div", "class", "wide").open("table", "class", "ratios");
        page.open("thead").open("tr").say("th", CRITERION, "scope", "col");
        page.say("th", SHARE, "scope", "col", "colspan", "3")
                .close()
                .closeLine()
                .open("tbody");
        for (Share share : shares) {
            page.open("tr").say("th", share.getCriterion().label(), "scope", "row");
            page.open("td", "class", "bar");
            if (share.getTotal() > 0) {
                String total = Integer.toString(share.getTotal());
                page.open("meter", "min", "0", "max", total, "value", Integer.toString(share.getMet()));
                page.close();
            }
            page.close().say("td", share.percentageInWords(), "class", "number").open("td", "class", "number");
            page.say(share.countInWords());
            page.close().closeLine();
        }
        page.close().close().close().closeLine();
    }
}
