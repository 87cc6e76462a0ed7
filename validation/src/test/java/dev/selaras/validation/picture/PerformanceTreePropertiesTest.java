package dev.selaras.validation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.testkit.PlanSet;
import dev.selaras.testkit.ValidPlans;
import dev.selaras.validation.PlanValidator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PerformanceTreePropertiesTest {

    @Provide
    Arbitrary<PlanSet> plans() {
        return ValidPlans.any();
    }

    @Provide
    Arbitrary<PlanSet> largePlans() {
        return ValidPlans.sized(60, 80);
    }

    @Property(tries = 60)
    void everyElementStandsInTheTreeOnce(@ForAll("plans") PlanSet set) {
        PlanGraph graph = PlanGraph.of(set.plan());
        PerformanceTree tree =
                PerformanceTree.of(graph, PlanValidator.standard().validate(set.plan()));

        List<String> drawn =
                tree.boxes().stream().flatMap(box -> box.pointer().stream()).toList();
        assertThat(drawn)
                .isEqualTo(graph.nodes().stream()
                        .filter(node -> PerformanceTree.LEVELS.contains(node.kind()))
                        .map(Node::pointer)
                        .toList());
        assertThat(new Descent(tree).order()).hasSize(tree.boxes().size()).doesNotHaveDuplicates();
    }

    @Property(tries = 5)
    void aLargePlanHasAsMuchInItsPicturesAsItHasElements(@ForAll("largePlans") PlanSet set) {
        Plan plan = set.plan();
        PerformanceTree tree = PerformanceTree.of(PlanGraph.of(plan));
        Map<String, String> pictures = Pictures.of(tree, Language.ENGLISH);
        int boxes = tree.boxes().size();
        int lines = tree.lines().size();

        assertThat(boxes).isGreaterThan(100);
        assertThat(count(pictures, "txt", "\n")).isBetween(boxes + 1, boxes + lines + 1);
        assertThat(count(pictures, "mmd", "[\"")).isEqualTo(boxes);
        assertThat(count(pictures, "mmd", " --> ")).isEqualTo(lines);
        assertThat(count(pictures, "dot", "[label=")).isEqualTo(boxes);
        assertThat(count(pictures, "dot", " -> ")).isEqualTo(lines);
        assertThat(count(pictures, "svg", "<rect class=\"box\"")).isEqualTo(boxes);
        assertThat(count(pictures, "svg", "<path class=\"line\"") + count(pictures, "svg", "<path class=\"also\""))
                .isBetween(lines, lines + 1);
    }

    private static int count(Map<String, String> pictures, String format, String part) {
        return pictures.getOrDefault(format, "").split(Pattern.quote(part), -1).length - 1;
    }
}
