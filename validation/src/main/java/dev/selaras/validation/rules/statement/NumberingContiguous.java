package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Patch;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        List<SiblingNumbers> groups = SiblingNumbers.of(graph);
        Set<String> heads = groups.stream().map(SiblingNumbers::prefix).collect(Collectors.toSet());
        return groups.stream()
                .flatMap(siblings ->
                        siblings.counted().stream().flatMap(counted -> gaps(siblings, counted, heads).stream()))
                .toList();
    }

    private static List<Flaw> gaps(SiblingNumbers siblings, Map<Integer, Node<?>> counted, Set<String> heads) {
        List<Flaw> gaps = new ArrayList<>();
        List<Optional<Patch>> run = new ArrayList<>();
        int due = 1;
        int shift = 0;
        for (Map.Entry<Integer, Node<?>> numbered : counted.entrySet()) {
            Node<?> node = numbered.getValue();
            if (numbered.getKey() != due) {
                mendLast(gaps, run);
                shift = numbered.getKey() - due;
                String number = node.element().getNumber().orElseThrow();
                gaps.add(Flaw.at(Place.of(node, "number"), node.text(), number, siblings.prefix() + due));
            }
            run.add(isHead(node, heads) ? Optional.empty() : siblings.renumbering(node, numbered.getKey() - shift));
            due = numbered.getKey() + 1;
        }
        mendLast(gaps, run);
        return gaps;
    }

    /** Others may count on from a number, as 3.1 does from 3, and would be left behind. */
    private static boolean isHead(Node<?> node, Set<String> heads) {
        String number = PrintedNumber.of(node);
        return heads.contains(number) || heads.contains(number + ".");
    }

    /** Closes the latest gap by moving up all that follow it, as far as the next gap. */
    private static void mendLast(List<Flaw> gaps, List<Optional<Patch>> run) {
        if (!gaps.isEmpty() && run.stream().allMatch(Optional::isPresent)) {
            List<Patch> patches = run.stream().flatMap(Optional::stream).toList();
            gaps.set(gaps.size() - 1, gaps.get(gaps.size() - 1).mendedBy(Patch.inTurn(patches)));
        }
        run.clear();
    }
}
