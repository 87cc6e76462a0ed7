package dev.selaras.validation.render.html;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.markup.Markup;
import java.util.Map;
import java.util.TreeMap;

/** The values of an indicator as a table: before the plan, in each year, and at its end, exactly as printed. */
final class ValueTable {

    /** As many years as fit on a sheet beside each other with their numbers whole. */
    private static final int MAX_ON_PAPER = 10;

    private static final Wording VALUES = Wording.of("Nilai {0}", "Values of {0}");
    private static final Wording BASELINE = Wording.of("kondisi awal {0}", "baseline {0}");
    private static final Wording END_STATE = Wording.of("kondisi akhir {0}", "end state {0}");
    private static final Wording MILESTONE = Wording.of("target", "milestone");
    private static final Wording ACTUAL = Wording.of("realisasi", "actual");

    private final Markup page;

    ValueTable(Markup page) {
        this.page = page;
    }

    /** The table; nothing if there are no values. */
    void write(Indicator indicator) {
        Map<String, String> planned = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        indicator
                .getMilestones()
                .forEach(milestone -> planned.put(
                        Integer.toString(milestone.getYear()),
                        milestone.getValue().getRaw()));
        indicator
                .getActuals()
                .forEach(reached -> actual.put(
                        reached.getPeriod().toString(), reached.getValue().getRaw()));
        Map<String, String> times = new TreeMap<>(planned);
        times.putAll(actual);
        if (times.isEmpty()
                && indicator.getBaseline().isEmpty()
                && indicator.getEndState().isEmpty()) {
            return;
        }
        String name = indicator.getId().getValue();
        page.open("div", "class", "wide")
                .open("table", "class", times.size() > MAX_ON_PAPER ? "values many" : "values");
        page.open("caption").say(VALUES, Wording.of(name)).closeLine();
        page.open("thead").open("tr").open("td").close();
        indicator.getBaseline().ifPresent(value -> writeHead(BASELINE, value));
        times.keySet().forEach(time -> page.text("th", time, "scope", "col"));
        indicator.getEndState().ifPresent(value -> writeHead(END_STATE, value));
        page.close().closeLine().open("tbody").open("tr").say("th", MILESTONE, "scope", "row");
        indicator.getBaseline().map(Condition::getValue).ifPresent(this::writeCell);
        times.keySet().forEach(time -> writeCell(planned.getOrDefault(time, "")));
        indicator.getEndState().map(Condition::getValue).ifPresent(this::writeCell);
        page.closeLine();
        if (!actual.isEmpty()) {
            page.open("tr").say("th", ACTUAL, "scope", "row");
            indicator.getBaseline().ifPresent(value -> page.text("td", ""));
            times.keySet().forEach(time -> writeCell(actual.getOrDefault(time, "")));
            indicator.getEndState().ifPresent(value -> page.text("td", ""));
            page.closeLine();
        }
        page.close().close().closeLine();
    }

    private void writeHead(Wording what, Condition value) {
        Wording year = Wording.of(value.getYear().map(String::valueOf).orElse(""));
        page.open("th", "scope", "col").say(what, year).close();
    }

    private void writeCell(Measurement value) {
        writeCell(value.getRaw());
    }

    private void writeCell(String raw) {
        page.text("td", raw, "dir", "auto");
    }
}
