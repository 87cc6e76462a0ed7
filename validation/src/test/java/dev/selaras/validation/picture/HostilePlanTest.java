package dev.selaras.validation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plan says stays text in every picture. */
class HostilePlanTest {

    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "]]><svg onload=alert(1)>",
                "\"' onmouseover=\"x\" `",
                "%%{init: {\"securityLevel\": \"loose\"}}%%",
                "x\"]\n  click n0 \"javascript:alert(1)\"",
                "end; style n0 fill:#f00; classDef a:#b;",
                "\\\" ]; n0 -> n1; \\N \\",
                "&lt;b&gt; &amp; &#60; #60; #quot;",
                "\u202Eterbalik\u2066 \u0000\u001B[2J\u0085\uFFFE\uD800",
                "satu\r\n\tdua\u2028tiga",
                "```\n--- \n| tabel |",
                "e\u0301".repeat(5_000),
                "x".repeat(10_000));
    }

    static PerformanceTree tree(String text) {
        Plan model = Pictures.model();
        Plan plan = Plan.builder()
                .from(model)
                .title(Text.of(text))
                .goals(model.getGoals().stream()
                        .map(goal -> Goal.builder()
                                .from(goal)
                                .number(text)
                                .statement(Text.of(text))
                                .build())
                        .toList())
                .build();
        return PerformanceTree.of(PlanGraph.of(plan));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void linesAreThoseOfThePicture(String text) {
        Map<String, String> harmless = Pictures.of(tree("x"), Language.INDONESIAN);
        Map<String, String> pictures = Pictures.of(tree(text), Language.INDONESIAN);

        for (String format : List.of("txt", "mmd")) {
            assertThat(pictures.getOrDefault(format, "").lines())
                    .hasSameSizeAs(harmless.getOrDefault(format, "").lines().toList());
        }
        assertThat(pictures.values())
                .allSatisfy(picture -> assertThat(picture.codePoints().filter(c -> c != '\n'))
                        .noneMatch(c -> Set.of(
                                        (int) Character.CONTROL,
                                        (int) Character.FORMAT,
                                        (int) Character.SURROGATE,
                                        (int) Character.UNASSIGNED)
                                .contains(Character.getType(c))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void mermaidReadsItAsALabel(String text) {
        String picture = new MermaidTree(Language.INDONESIAN).render(tree(text));

        assertThat(picture.lines().filter(line -> line.contains("[\""))).allSatisfy(line -> {
            String label =
                    line.substring(line.indexOf("[\"") + 2, line.length() - 2).replace("<br/>", "");
            assertThat(line).endsWith("\"]");
            assertThat(label.codePoints())
                    .allMatch(c -> c >= 0x80 || Character.isLetterOrDigit(c) || " .,()/-#;".indexOf(c) >= 0);
            // A number sign begins a number that ends, and nothing else ends in a semicolon.
            assertThat(label.chars().filter(c -> c == '#').count())
                    .isEqualTo(label.chars().filter(c -> c == ';').count());
        });
        assertThat(picture).doesNotContain("%%", "<script", "javascript:").contains("flowchart LR\n");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void graphvizReadsItAsALabel(String text) {
        String picture = new DotTree(Language.INDONESIAN).render(tree(text));

        assertThat(picture.lines().filter(line -> line.contains("label="))).allSatisfy(line -> {
            int end = endOfQuoted(line, line.indexOf("[label=\"") + 8);
            assertThat(line.substring(end)).isEqualTo("\"];");
        });
    }

    /** Where a quoted text of DOT ends, which has no other escapes than those for a line, a quote and a backslash. */
    private static int endOfQuoted(String line, int start) {
        int i = start;
        while (line.charAt(i) != '"') {
            if (line.charAt(i) == '\\') {
                assertThat("n\"\\").contains(line.substring(i + 1, i + 2));
                i++;
            }
            i++;
        }
        return i;
    }
}
