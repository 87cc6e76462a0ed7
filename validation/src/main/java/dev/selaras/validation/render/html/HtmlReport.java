package dev.selaras.validation.render.html;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.render.ReportFormat;
import dev.selaras.validation.render.Sha256;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What was checked as one page of HTML for people, in both languages: verdicts, findings to filter, shares, and each plan as its
 * document reads, with the findings in place.
 *
 * <p>The page needs nothing but itself. Its policy of content security lets a browser use its one style and its one script and
 * load nothing, whatever a plan holds; without script it shows everything. It is well-formed XML too. It grows with the plans and
 * no faster. Immutable and thread-safe.
 */
public final class HtmlReport implements ReportFormat {

    private static final Wording TITLE = Wording.of("Laporan keselarasan rencana", "Report on the alignment of plans");
    private static final Wording DOCUMENTS = Wording.of("Berkas", "Files");
    private static final Wording PROVENANCE = Wording.of("Asal laporan", "How this report was made");
    private static final Wording RULES = Wording.of("aturan (SHA-256)", "rules (SHA-256)");
    private static final Wording PROFILE = Wording.of("profil", "profile");
    private static final Wording PROFILE_DIGEST =
            Wording.of("berkas profil (SHA-256)", "file of the profile (SHA-256)");
    private static final Wording WAIVERS = Wording.of("berkas pengecualian (SHA-256)", "file of the waivers (SHA-256)");
    private static final Wording DAY = Wording.of("tanggal penilaian pengecualian", "day on which waivers were judged");

    /** Makes a renderer. */
    public HtmlReport() {}

    @Override
    public String name() {
        return "html";
    }

    /**
     * The page.
     *
     * @param language the language that it begins with; the reader can change to the other
     */
    @Override
    public String render(CheckedDocuments checked, Language language) {
        Markup page = new Markup("<!DOCTYPE html>\n");
        page.open("html", "lang", language.tag(), "xmlns", "http://www.w3.org/1999/xhtml")
                .text("\n");
        writeHead(page, language);
        page.open("body").open("header").say("h1", TITLE).text("\n");
        new Controls(page).writeLanguages(language);
        page.closeLine();
        writeMain(page, checked);
        page.open("footer").say("h2", PROVENANCE).text("\n");
        write(page, checked.provenance());
        page.closeLine().block("script", PageScript.TEXT).close().closeLine();
        return page.end();
    }

    private static void writeHead(Markup page, Language language) {
        page.open("head").empty("meta", "charset", "utf-8").text("\n");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", PagePolicy.TEXT);
        page.text("\n").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.text("\n")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .text("\n");
        page.text("title", TITLE.in(language)).text("\n");
        page.block("style", PageStyle.TEXT).closeLine();
    }

    private static void writeMain(Markup page, CheckedDocuments checked) {
        Anchors anchors = new Anchors(checked);
        IdentityHashMap<CheckedDocument, List<Entry>> entries = new IdentityHashMap<>();
        checked.documents().forEach(document -> entries.put(document, Entry.of(document, anchors)));
        page.open("main").open("nav", "aria-labelledby", "files").say("h2", DOCUMENTS, "id", "files");
        page.open("ul", "class", "files");
        checked.documents().forEach(document -> writeItem(page, document, anchors));
        page.close().closeLine();
        checked.settings().forEach(settings -> writeUnread(page, settings));
        List<Entry> all = checked.documents().stream()
                .flatMap(document -> entries.getOrDefault(document, List.of()).stream())
                .toList();
        if (!all.isEmpty()) {
            new Controls(page).writeFilter(all);
        }
        DocumentPart part = new DocumentPart(page, checked, anchors);
        checked.documents().forEach(document -> part.write(document, entries.getOrDefault(document, List.of())));
        page.closeLine();
    }

    private static void writeItem(Markup page, CheckedDocument document, Anchors anchors) {
        page.open("li")
                .open("a", "href", "#" + anchors.of(document))
                .text(document.getName())
                .close();
        document.getPlan()
                .map(DocumentPart::title)
                .ifPresent(title -> page.text(" ").text("span", title, "dir", "auto", "class", "title"));
        page.open("div");
        DocumentPart.writeVerdict(page, document);
        page.close().closeLine();
    }

    private static void writeUnread(Markup page, CheckedDocument settings) {
        page.open("section", "class", "document").text("h2", settings.getName());
        new ErrorList(page).write(settings);
        page.closeLine();
    }

    private static void write(Markup page, Provenance provenance) {
        Facts facts = new Facts(page);
        facts.add(Wording.of("Selaras"), provenance.getVersion());
        facts.add(RULES, provenance.getRulesDigest().toString());
        facts.add(PROFILE, provenance.getProfile().map(Id::getValue));
        facts.add(PROFILE_DIGEST, provenance.getProfileDigest().map(Sha256::toString));
        facts.add(WAIVERS, provenance.getWaiversDigest().map(Sha256::toString));
        facts.add(DAY, provenance.getDay().map(LocalDate::toString));
        facts.end();
    }
}
