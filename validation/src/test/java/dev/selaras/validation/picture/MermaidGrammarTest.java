package dev.selaras.validation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.PlanValidator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The part of Mermaid's language for flowcharts that is written, as its documentation has it: a header, nodes with quoted labels,
 * links between nodes that there are, and styles at the end. Nothing else is a line of a picture.
 */
class MermaidGrammarTest {

    /** Plain characters, line breaks, and others by number: {@code #} and {@code ;} stand for nothing else. */
    private static final String LABEL = "((?:[\\p{L}\\p{M}\\p{N} .,()/-]|[^\\p{ASCII}]|#[0-9]+;|<br/>)*)";

    private static final Pattern NODE = Pattern.compile("  (n[0-9]+)\\[\"" + LABEL + "\"]");
    private static final Pattern LINK = Pattern.compile("  (n[0-9]+) (?:-->|-\\.-x) (n[0-9]+)");
    private static final Pattern STYLE =
            Pattern.compile("  classDef (warning|error|missing|elsewhere) [a-z-]+:[^,;]+(,[a-z-]+:[^,;]+)*");
    private static final Pattern MEMBERS = Pattern.compile("  class (n[0-9]+(?:,n[0-9]+)*) ([a-z]+)");
    private static final Pattern LINK_STYLE = Pattern.compile("  linkStyle ([0-9]+(?:,[0-9]+)*) stroke:#[0-9a-f]{6}");

    static Stream<String> texts() {
        return Stream.concat(
                HostilePlanTest.texts(),
                Stream.of("end", "subgraph a", "click", "default", "x", "o", "1. satu", "`md`", "@{ shape: x }"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPlanThatSaysAnythingIsAFlowchart(String text) {
        assertFlowchart(HostilePlanTest.tree(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rpjmd-tirtawana-2025-2029",
                "rpjmd-tirtawana-2025-2029-rusak",
                "renstra-balong-2016-2021",
                "renstra-borong-2019-2022"
            })
    void anExampleIsAFlowchart(String name) {
        Plan plan = Pictures.read(name);
        assertFlowchart(
                PerformanceTree.of(PlanGraph.of(plan), PlanValidator.standard().validate(plan)));
    }

    private static void assertFlowchart(PerformanceTree tree) {
        String picture = new MermaidTree(Language.ENGLISH).render(tree);
        List<String> lines = picture.lines().toList();
        Set<String> nodes = new HashSet<>();
        Set<String> styles = new HashSet<>();
        int links = 0;

        assertThat(picture).endsWith("\n");
        assertThat(lines.get(0)).isEqualTo("flowchart LR");
        for (String line : lines.subList(1, lines.size())) {
            Matcher node = NODE.matcher(line);
            Matcher link = LINK.matcher(line);
            Matcher style = STYLE.matcher(line);
            Matcher members = MEMBERS.matcher(line);
            Matcher linkStyle = LINK_STYLE.matcher(line);
            if (node.matches()) {
                assertThat(links).as("links come after nodes").isZero();
                assertThat(nodes.add(node.group(1))).as(line).isTrue();
            } else if (link.matches()) {
                assertThat(nodes).contains(link.group(1), link.group(2));
                links++;
            } else if (style.matches()) {
                assertThat(styles.add(style.group(1))).as(line).isTrue();
            } else if (members.matches()) {
                assertThat(nodes).contains(members.group(1).split(","));
                assertThat(styles).contains(members.group(2));
            } else {
                assertThat(linkStyle.matches()).as(line).isTrue();
                int all = links;
                assertThat(linkStyle.group(1).split(",")).allMatch(number -> Integer.parseInt(number) < all);
            }
        }
        assertThat(nodes).hasSameSizeAs(tree.boxes());
        assertThat(links).isEqualTo(tree.lines().size());
    }
}
