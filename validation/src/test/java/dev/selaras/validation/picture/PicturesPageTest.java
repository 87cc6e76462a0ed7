package dev.selaras.validation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.PlanValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Java on the page about pictures is the Java below. */
class PicturesPageTest {

    private static final Path SOURCE = Path.of("src/test/java/dev/selaras/validation/picture/PicturesPageTest.java");

    private static String draw(Plan plan) {
        // <pictures>
        PlanGraph graph = PlanGraph.of(plan);
        PerformanceTree tree =
                PerformanceTree.of(graph, PlanValidator.standard().validate(plan));
        String svg = new SvgTree(Language.ENGLISH).render(tree.depth(3));

        IndicatorChart charts = new IndicatorChart(Language.ENGLISH);
        for (Node<Indicator> indicator : graph.all(Indicator.class)) {
            svg += charts.render(indicator).orElse(charts.row(indicator));
        }
        // </pictures>
        return svg;
    }

    @Test
    void thePageShowsThisCode() throws IOException {
        String source = Files.readString(SOURCE);
        String begin = "// <pictures>\n";
        String code = source.substring(source.indexOf(begin) + begin.length(), source.indexOf("        // </pictures"))
                .lines()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("../docs/pictures.md"))).contains(code);
        assertThat(draw(Pictures.model())).contains("selaras-tree", "selaras-chart");
    }
}
