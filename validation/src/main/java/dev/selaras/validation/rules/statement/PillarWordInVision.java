package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Vision;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds pillars whose label is not taken from the vision; the name of the region may be added to it.
 *
 * <p>It is silent where another rule says that the label or the vision was never written.
 */
@RuleInfo(
        code = "pillar-word-in-vision",
        severity = Severity.WARNING,
        looksAt = Pillar.class,
        summary =
                @Bilingual(
                        id = "Pokok visi yang tidak ada dalam visi",
                        en = "Pillar that does not occur in the vision"),
        message =
                @Bilingual(
                        id = "Pokok visi \"{0}\" tidak terdapat dalam rumusan visi.",
                        en = "The pillar \"{0}\" does not occur in the vision."),
        mend =
                @Bilingual(
                        id = "Samakan \"label\" dengan kata dalam visi, atau perbaiki rumusan visi.",
                        en = "Make the \"label\" the words of the vision, or mend the vision."),
        why =
                @Bilingual(
                        id = "Pokok visi menjelaskan kata-kata visi; yang tidak ada dalam visi menambah janji baru.",
                        en = "Pillars explain the words of the vision; one that is not in it makes a new promise."),
        sources = @Source(@Bilingual(id = "Praktik: pemaknaan visi", en = "Practice: explaining the vision")),
        appliesTo = @AppliesTo(PlanType.RPJMD),
        since = "0.1",
        bad = """
                { "pillars": [ { "id": "P1", "label": "Maju", "meaning": "Masyarakat yang cerdas." },
                               { "id": "P2", "label": "Makmur", "meaning": "Kebutuhan dasar terpenuhi." } ] }
                """)
public final class PillarWordInVision implements PlanRule {

    /** More words than any vision has; those of a longer text are not looked at, so that many pillars stay fast. */
    static final int MAX_WORDS = 1_000;

    /** More words than the name of any region has. */
    private static final int MAX_REGION_WORDS = 100;

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Words region = region(graph.plan());
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Vision> vision : graph.all(Vision.class)) {
            if (Statements.isUnwritten(vision)) {
                continue;
            }
            Words said = vision.words().atMost(MAX_WORDS);
            graph.all(Pillar.class).stream()
                    .filter(pillar -> !Statements.isUnwritten(pillar))
                    .filter(pillar -> !occurs(pillar.words(), said, region))
                    .forEach(pillar -> flaws.add(Flaw.at(Statements.place(pillar), pillar.text())));
        }
        return flaws;
    }

    /** The words of the name of a plan's region. */
    static Words region(Plan plan) {
        return Words.of(plan.getRegion().getName().in(plan.getLanguage())).atMost(MAX_REGION_WORDS);
    }

    /** Whether a vision holds a label, the name of the region aside. */
    static boolean occurs(Words label, Words vision, Words region) {
        Words rest = label.without(region);
        return vision.contains(label) || (!rest.isEmpty() && vision.contains(rest));
    }
}
