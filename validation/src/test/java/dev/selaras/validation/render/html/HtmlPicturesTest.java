package dev.selaras.validation.render.html;

import static dev.selaras.validation.render.html.Pages.all;
import static dev.selaras.validation.render.html.Pages.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.validation.Examples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The pictures in the page. */
class HtmlPicturesTest {

    private final Document page = parse(Pages.ofExamples(Language.ENGLISH, "rpjmd-tirtawana-2025-2029-rusak"));

    private static List<Element> pictures(Document page, String kind) {
        return all(page, "svg").stream()
                .filter(svg -> svg.getAttribute("class").equals(kind))
                .toList();
    }

    private static Plan withGoals(int count) {
        Plan sample = Examples.sample();
        return Plan.builder()
                .from(sample)
                .goals(IntStream.range(0, count)
                        .<Goal>mapToObj(i -> Goal.builder()
                                .id(Id.of("G" + i))
                                .statement(Text.of("Meningkatnya hasil yang ke-" + i))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void areThereInBothLanguagesWithTheValuesBesideThem() {
        List<String> languages = pictures(page, "selaras-chart").stream()
                .map(svg -> ((Element) svg.getParentNode()).getAttribute("lang"))
                .toList();

        assertThat(languages).hasSize(20);
        assertThat(IntStream.range(0, 20)).allMatch(i -> languages.get(i).equals(i % 2 == 0 ? "id" : "en"));
        assertThat(pictures(page, "selaras-tree")).hasSize(2);
        assertThat(all(page, "table").stream()
                        .filter(table -> table.getAttribute("class").equals("values")))
                .hasSize(10);
    }

    @Test
    void areNamedAndDescribedForThoseWhoDoNotSeeThem() {
        assertThat(all(page, "svg")).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("style").getLength()).isZero();
        });
        assertThat(all(page, "style").get(0).getTextContent()).contains(".selaras-tree .box", ".selaras-chart .plan");
    }

    @Test
    void aTreeThatIsWiderThanThePageIsReachedByKeys() {
        assertThat(all(page, "div").stream()
                        .filter(div -> div.getAttribute("class").equals("tree")))
                .singleElement()
                .satisfies(tree -> {
                    assertThat(tree.getAttribute("tabindex")).isEqualTo("0");
                    assertThat(tree.getAttribute("aria-labelledby")).isEqualTo("d1:tree");
                });
    }

    @Test
    void aSmallTreeIsOpenALargeOneIsFoldedAndOneThatNobodyCanReadIsLeftOut() {
        Document small = parse(Pages.of(withGoals(10)));
        Document large = parse(Pages.of(withGoals(500)));
        Document huge = parse(Pages.of(withGoals(3_000)));

        assertThat(all(small, "details").get(0).hasAttribute("open")).isTrue();
        assertThat(all(large, "details").get(0).hasAttribute("open")).isFalse();
        assertThat(pictures(large, "selaras-tree")).hasSize(2);
        assertThat(pictures(huge, "selaras-tree")).isEmpty();
    }

    @Test
    void thePageGrowsAsThePlanDoes() {
        int one = Pages.of(withGoals(700)).length();
        int two = Pages.of(withGoals(1_400)).length();

        assertThat(two).isLessThan(one * 21 / 10);
    }
}
