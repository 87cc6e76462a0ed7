package dev.selaras.validation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever a plan says stays text in SVG, as a parser of XML reads it. */
class HostileSvgTest {

    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "style", "g", "rect", "path", "text");

    private static final Set<String> ATTRIBUTES =
            Set.of("xmlns", "class", "role", "width", "height", "viewBox", "x", "y", "d", "transform");

    @ParameterizedTest
    @MethodSource("dev.selaras.validation.picture.HostilePlanTest#texts")
    void svgReadsItAsText(String text) throws Exception {
        Document picture = xml(new SvgTree(Language.INDONESIAN).render(HostilePlanTest.tree(text)));

        NodeList elements = picture.getElementsByTagName("*");
        assertThat(IntStream.range(0, elements.getLength()).mapToObj(i -> (Element) elements.item(i)))
                .allSatisfy(element -> {
                    assertThat(ELEMENTS).contains(element.getTagName());
                    NamedNodeMap attributes = element.getAttributes();
                    assertThat(IntStream.range(0, attributes.getLength())
                                    .mapToObj(i -> attributes.item(i).getNodeName()))
                            .isSubsetOf(ATTRIBUTES);
                });
        assertThat(picture.getDocumentElement().getFirstChild().getNextSibling().getTextContent())
                .startsWith("Pohon kinerja: ");
    }

    @ParameterizedTest
    @MethodSource("dev.selaras.validation.picture.HostilePlanTest#texts")
    void aChartReadsItAsText(String text) throws Exception {
        Plan model = Pictures.model();
        Indicator hostile = Indicator.builder()
                .from(model.getIndicators().get(0))
                .name(Text.of(text))
                .unit(text)
                .build();
        Plan plan = Plan.builder().from(model).indicators(List.of(hostile)).build();
        Document chart = xml(new IndicatorChart(Language.ENGLISH)
                .render(Pictures.indicator(plan, "I1"))
                .orElseThrow());

        NodeList elements = chart.getElementsByTagName("*");
        assertThat(IntStream.range(0, elements.getLength()).mapToObj(i -> ((Element) elements.item(i)).getTagName()))
                .isSubsetOf(ELEMENTS);
    }

    private static Document xml(String picture) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture)));
    }
}
