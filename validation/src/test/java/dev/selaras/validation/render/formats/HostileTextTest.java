package dev.selaras.validation.render.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.validation.Examples;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.TestRules;
import dev.selaras.validation.render.CheckedDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What a plan says can't be taken for a part of the report. */
class HostileTextTest {

    private static Document xml(CheckedDocuments checked) throws Exception {
        String text = new JUnitReport().render(checked, Language.ENGLISH);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The rows of a table in CSV, read as RFC 4180 has it, each cell in quotation marks. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (int i = 1; i < csv.length(); i++) {
            assertThat(csv.charAt(i++)).isEqualTo('"');
            StringBuilder cell = new StringBuilder();
            while (csv.charAt(i) != '"' || csv.charAt(i + 1) == '"') {
                i += csv.charAt(i) == '"' ? 1 : 0;
                cell.append(csv.charAt(i++));
            }
            row.add(cell.toString());
            if (csv.charAt(++i) == '\r') {
                assertThat(csv.charAt(++i)).isEqualTo('\n');
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]></failure><failure message=\"x\">&amp;&#0;",
                "\u0000\u0001\u001b[2J\u0085\uFFFE\uFFFF\uD800",
                "a\nb\r\n\tc\u2028d\u202Ee",
                "-->😀<!-- \"'"
            })
    void xmlStaysOneDocument(String text) throws Exception {
        Document hostile = xml(CheckedExamples.saying(text, text));
        Document plain = xml(CheckedExamples.saying("biasa", "biasa"));

        for (String element : List.of("testsuite", "testcase", "failure", "skipped", "error", "property")) {
            assertThat(hostile.getElementsByTagName(element).getLength())
                    .as(element)
                    .isEqualTo(plain.getElementsByTagName(element).getLength());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "a;=1+1",
                "a; @b",
                "\",\"=1"
            })
    void noCellIsAFormula(String text) {
        String csv = new CsvReport().render(CheckedExamples.saying(text, text), Language.ENGLISH);
        Set<Integer> widths = new HashSet<>();

        for (List<String> row : rows(csv)) {
            widths.add(row.size());
            assertThat(row).noneMatch(cell -> cell.strip().matches("(?s)[=+\\-@＝＋－＠\t\r\n].*"));
            assertThat(row).noneMatch(cell -> cell.matches("(?s).*; *[=+\\-@＝＋－＠\t\r\n].*"));
        }
        assertThat(widths).containsExactly(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a | b",
                "`` ` ``",
                "[x](https://x.example)",
                "https://x.example",
                "www.x.example",
                "@orang #1 !2",
                "*tebal* _miring_ ~~x~~",
                "a\n# judul\n| x |",
                "\\`x\\`",
                "&lt;b&gt;",
                "`",
                " ` ",
                ":smile:",
                "GH-12",
                "abcdef0123"
            })
    void markdownKeepsItInCode(String text) {
        String hostile = new MarkdownReport().render(CheckedExamples.saying(text, "x" + text), Language.ENGLISH);
        String plain = new MarkdownReport().render(CheckedExamples.saying("biasa", "xbiasa"), Language.ENGLISH);

        assertThat(skeleton(hostile)).isEqualTo(skeleton(plain.replace("\"biasa\"", "\"`biasa`\"")));
        assertThat(hostile.lines().filter(line -> line.startsWith("| `x")))
                .allMatch(line -> line.chars().filter(c -> c == '|').count() == 7);
    }

    /** The lines without what stands in code spans, found as CommonMark finds them. */
    private static String skeleton(String markdown) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < markdown.length(); ) {
            if (markdown.charAt(i) != '`') {
                rest.append(markdown.charAt(i++));
                continue;
            }
            int end = i;
            while (markdown.charAt(end) == '`') {
                end++;
            }
            String fence = markdown.substring(i, end);
            int close = end;
            do {
                close = markdown.indexOf(fence, close + 1);
            } while (markdown.startsWith("`", close + fence.length()) || markdown.charAt(close - 1) == '`');
            assertThat(markdown.substring(end, close)).doesNotContain("\n");
            rest.append("CODE");
            i = close + fence.length();
        }
        return rest.toString();
    }

    @Test
    void moreThanASummaryHoldsIsCounted() throws IOException {
        CheckedDocuments much =
                CheckedExamples.of(Examples.sample(), PlanValidator.standard().with(TestRules.findsTooMuch()));

        String text = new MarkdownReport().render(much, Language.ENGLISH);

        assertThat(text).contains("| `finds-too-much` | warning | 1500 | 0 |", "… and 500 more");
    }
}
