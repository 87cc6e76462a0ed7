package dev.selaras.validation.render.html;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.report.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the reader chooses by: the language of the page, and which findings it shows. */
final class Controls {

    private static final Wording LANGUAGE = Wording.of("Bahasa", "Language");
    private static final Wording FILTER = Wording.of("Saring temuan", "Filter findings");
    private static final Wording SEVERITY = Wording.of("Bobot", "Severity");
    private static final Wording RULE = Wording.of("Aturan", "Rule");
    private static final Wording ELEMENT = Wording.of("Unsur", "Element");
    private static final Wording ALL = Wording.of("Tampilkan semua", "Show all");
    private static final Wording SHOWN = Wording.of("temuan ditampilkan dari", "findings shown of");

    /** What stands for all in a list of choices, which can't hold a text in both languages. */
    private static final String ANY = "semua · all";

    private final Markup page;

    Controls(Markup page) {
        this.page = page;
    }

    /** The choice of the language; it works without script. */
    void writeLanguages(Language chosen) {
        page.open("fieldset", "class", "languages controls").say("legend", LANGUAGE);
        writeLanguage("Bahasa Indonesia", Language.INDONESIAN, chosen);
        writeLanguage("English", Language.ENGLISH, chosen);
        page.closeLine();
    }

    private void writeLanguage(String name, Language language, Language chosen) {
        String tag = language.tag();
        page.open("label", "lang", tag);
        if (language == chosen) {
            page.empty("input", "type", "radio", "name", "language", "value", tag, "id", tag, "checked", "checked");
        } else {
            page.empty("input", "type", "radio", "name", "language", "value", tag, "id", tag);
        }
        page.text(" " + name).close();
    }

    /** The choice of findings, hidden until the script that it needs shows it; and how many there are to see. */
    void writeFilter(List<Entry> entries) {
        page.open("section", "id", "filter", "class", "filter", "hidden", "hidden", "aria-labelledby", "filter-title");
        page.say("h2", FILTER, "id", "filter-title").open("div", "class", "controls");
        page.open("fieldset").say("legend", SEVERITY);
        Arrays.stream(Severity.values())
                .forEach(severity -> writeSeverity(severity.name().toLowerCase(Locale.ROOT), severity.noun()));
        writeSeverity(Entry.WAIVED, Entry.WAIVED_NOUN);
        page.close();
        writeChoice("rule", RULE, count(entries, entry -> entry.finding().getCode()));
        writeChoice("element", ELEMENT, count(entries, Entry::element));
        page.say("button", ALL, "type", "button", "id", "all").closeLine();
        String number = Integer.toString(entries.size());
        page.open("p", "role", "status").text("span", number, "id", "shown").text(" ");
        page.say(SHOWN).text(" " + number).close().closeLine();
    }

    private void writeSeverity(String name, Wording noun) {
        page.open("label").empty("input", "type", "checkbox", "name", "severity", "value", name, "checked", "checked");
        page.text(" ").say(noun).close();
    }

    private static Map<String, Long> count(List<Entry> entries, Function<Entry, String> by) {
        return entries.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private void writeChoice(String id, Wording label, Map<String, Long> choices) {
        page.open("label").say("span", label, "class", "label").open("select", "id", id);
        page.text("option", ANY, "value", "");
        choices.forEach((choice, count) -> page.text("option", choice + " (" + count + ")", "value", choice));
        page.close().closeLine();
    }
}
