package dev.selaras.validation.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.Severity;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever a plan says, it comes out as text: the page has the same elements and attributes as with any other plan. */
class HtmlEscapingPropertiesTest {

    private static final List<String> SHAPE = shape(Pages.parse(page("x")));

    @Property(tries = 300)
    void textIsText(@ForAll("texts") String said) {
        Document page = Pages.parse(page(said));

        assertThat(shape(page)).isEqualTo(SHAPE);
        String seen = said.lines().map(Printable::of).findFirst().orElse("");
        if (!said.contains("\r")) {
            assertThat(Pages.all(page, "div").stream()
                            .filter(div -> div.getAttribute("class").equals("statement"))
                            .map(Element::getTextContent))
                    .isNotEmpty()
                    .allMatch(text -> text.startsWith(seen));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        // Of numbers a chart is drawn.
        Arbitrary<String> any = Arbitraries.strings()
                .ofMaxLength(30)
                .filter(text -> text.codePoints().noneMatch(Character::isDigit));
        Arbitrary<String> markup = Arbitraries.strings()
                .withChars("<>&\"'/!-[]=;#x \n\u0000\u202e\ud800")
                .ofMaxLength(30);
        Arbitrary<String> attacks = Arbitraries.of(
                "<script>document.title='x'</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style></script><script>1</script>",
                "<!--",
                "]]>",
                "&lt;b&gt;",
                "javascript:alert(1)",
                "\u202egnp.exe\u2066");
        return Arbitraries.oneOf(any, markup, attacks);
    }

    /** Every element with the names of its attributes, and those values that a plan has no part in; how lines break is left out. */
    private static List<String> shape(Document page) {
        return Pages.all(page, "*").stream()
                .filter(element -> !element.getParentNode().getNodeName().equals("svg"))
                .filter(element -> !element.getTagName().equals("text"))
                .map(element ->
                        element.getTagName() + " " + element.getAttributes().getLength() + " "
                                + element.getAttribute("class") + element.getAttribute("href"))
                .collect(Collectors.toList());
    }

    private static String page(String said) {
        Plan plan = Echo.of(said);
        Finding finding = Finding.builder()
                .code("mission-without-goal")
                .severity(Severity.ERROR)
                .addPlaces(Place.of(PlanGraph.of(plan).nodes().get(1)))
                .addArguments(Wording.of(said), Wording.of(said))
                .build();
        CheckedDocument document = CheckedDocument.builder()
                .name(said)
                .plan(plan)
                .report(Report.builder().plan(plan.getId()).addFindings(finding).build())
                .build();
        Provenance provenance = Provenance.builder(Pages.VALIDATOR.rules()).build();
        return new HtmlReport()
                .render(
                        CheckedDocuments.of(Pages.VALIDATOR.rules(), provenance, List.of(document)),
                        Language.INDONESIAN);
    }
}
