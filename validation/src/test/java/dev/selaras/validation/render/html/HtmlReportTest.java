package dev.selaras.validation.render.html;

import static dev.selaras.validation.render.html.Pages.all;
import static dev.selaras.validation.render.html.Pages.attribute;
import static dev.selaras.validation.render.html.Pages.ofExamples;
import static dev.selaras.validation.render.html.Pages.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.jackson.PlanReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class HtmlReportTest {

    private static final String BROKEN = "rpjmd-tirtawana-2025-2029-rusak";

    private final String source = ofExamples(
            Language.INDONESIAN,
            BROKEN,
            "renstra-borong-2019-2022",
            "renstra-balong-2016-2021",
            "rpjmd-ponorogo-2016-2021");
    private final Document page = parse(source);

    @Test
    void thePolicyAllowsTheBlocksOfThePageAndNothingElse() throws NoSuchAlgorithmException {
        String policy = all(page, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();

        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http", "*");
        for (String block : List.of("style", "script")) {
            assertThat(all(page, block)).hasSize(1);
            String content = source.substring(
                    source.indexOf("<" + block + ">") + block.length() + 2, source.indexOf("</" + block + ">"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            assertThat(policy)
                    .contains(block + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
            assertThat(all(page, block).get(0).getTextContent()).isEqualTo(content);
        }
    }

    @Test
    void nothingInItLoadsOrRuns() {
        assertThat(all(page, "*")).allSatisfy(element -> {
            NamedNodeMap attributes = element.getAttributes();
            assertThat(IntStream.range(0, attributes.getLength())
                            .mapToObj(i -> attributes.item(i).getNodeName()))
                    .noneMatch(name -> name.startsWith("on")
                            || List.of("style", "src", "srcset", "action").contains(name));
        });
        assertThat(all(page, "a")).allMatch(link -> link.getAttribute("href").startsWith("#"));
        assertThat(all(page, "link")).isEmpty();
    }

    @Test
    void everyLinkLeadsToOnePlace() {
        List<String> ids = all(page, "*").stream()
                .flatMap(element -> attribute(element, "id").stream())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(page, "a")).isNotEmpty();
        assertThat(all(page, "a").stream().map(link -> link.getAttribute("href").substring(1)))
                .isSubsetOf(ids);
    }

    @Test
    void everyFindingIsToldInFullAndMarkedAtItsElement() {
        long findings = shaped("finding");

        assertThat(findings).isGreaterThan(30).isEqualTo(shaped("mark"));
        assertThat(ids()).contains("d1:missions:M4", "d1:finding:1", "d2", "d3", "d4");
    }

    private long shaped(String shape) {
        return all(page, "*").stream()
                .filter(element -> element.getAttribute("class").startsWith(shape + " "))
                .count();
    }

    private List<String> ids() {
        return all(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    @Test
    void eachTextOfOursIsThereInBothLanguages() {
        List<String> languages = all(page, "span").stream()
                .filter(span -> span.getAttribute("class").equals("w"))
                .map(span -> span.getAttribute("lang"))
                .toList();

        assertThat(languages).isNotEmpty();
        assertThat(IntStream.range(0, languages.size()))
                .allMatch(i -> languages.get(i).equals(i % 2 == 0 ? "id" : "en"));
        Document english = parse(ofExamples(Language.ENGLISH, BROKEN));
        assertThat(english.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(all(english, "input").stream()
                        .filter(input -> input.getAttribute("type").equals("radio") && input.hasAttribute("checked")))
                .extracting(input -> input.getAttribute("value"))
                .containsExactly("en");
    }

    @Test
    void eachElementIsShownOnce() {
        assertThat(all(page, "article").stream()
                        .filter(article -> article.getAttribute("class").equals("element"))
                        .map(article -> article.getAttribute("id"))
                        .filter(id -> id.startsWith("d1:indicators:")))
                .hasSize(10);
    }

    @Test
    void tellsWhyADocumentWasNotRead() {
        Document unread = parse(Pages.of(
                Language.ENGLISH,
                List.of(Map.entry("<b>.json", PlanReader.standard().read("{ \"selaras\": 1")))));

        assertThat(all(unread, "article")).isNotEmpty();
        assertThat(all(unread, "b")).isEmpty();
        assertThat(unread.getDocumentElement().getTextContent()).contains("<b>.json", "NOT READ");
    }

    @Test
    void headingsAndControlsHaveNames() {
        List<Element> controls = all(page, "select");

        assertThat(controls)
                .hasSize(2)
                .allMatch(select -> select.getParentNode().getNodeName().equals("label"));
        assertThat(all(page, "input"))
                .allMatch(input -> input.getParentNode().getNodeName().equals("label"));
        assertThat(all(page, "h1")).hasSize(1);
    }
}
