package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds gaps in the numbers of siblings. Where a number is given twice, the rule on that speaks first. */
@RuleInfo(
        code = "numbering-contiguous",
        severity = Severity.WARNING,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Penomoran yang tidak berurutan", en = "Numbering with a gap"),
        message =
                @Bilingual(
                        id = "\"{0}\" bernomor {1}, padahal seharusnya {2}.",
                        en = "\"{0}\" has the number {1}, where {2} is due."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"number\", atau tambahkan unsur bernomor {2} yang terlewat.",
                        en = "Mend the \"number\", or add the element {2} that was left out."),
        why =
                @Bilingual(
                        id =
                                "Nomor yang terlewat dapat menandakan adanya unsur yang hilang, dan dokumen lain dapat salah menunjuk.",
                        en = "A gap hints at an element that was lost, and other documents may cite the wrong one."),
        sources = @Source(@Bilingual(id = "Praktik: aplikasi wp-sipd", en = "Practice: the application wp-sipd")),
        since = "0.1",
        bad = """
                { "missions": [ { "id": "M1", "number": "1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "P1" ] },
                                { "id": "M2", "number": "3", "statement": "Menguatkan ekonomi rakyat", "pillars": [ "P2" ] } ] }
                """)
public final class NumberingContiguous implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return SiblingNumbers.of(graph).stream()
                .flatMap(siblings -> siblings.counted().stream().flatMap(counted -> gaps(counted, siblings.prefix())))
                .toList();
    }

    private static Stream<Flaw> gaps(Map<Integer, Node<?>> counted, String prefix) {
        List<Flaw> gaps = new ArrayList<>();
        int due = 1;
        for (Map.Entry<Integer, Node<?>> numbered : counted.entrySet()) {
            if (numbered.getKey() != due) {
                Node<?> node = numbered.getValue();
                String number = node.element().getNumber().orElseThrow();
                gaps.add(Flaw.at(Place.of(node, "number"), node.text(), number, prefix + due));
            }
            due = numbered.getKey() + 1;
        }
        return gaps.stream();
    }
}
