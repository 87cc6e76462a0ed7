package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Pillar;
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
 * Finds words that a vision lists and that no pillar explains. It judges only lists that are plainly to be read.
 *
 * <p>It is silent where a pillar does not occur in the vision: the two may be meant for each other, and the rule on that
 * says so. Since 2018 the vision of a kecamatan is that of the elected head, whose plan explains it.
 */
@RuleInfo(
        code = "vision-term-unexplained",
        severity = Severity.INFO,
        looksAt = Vision.class,
        summary = @Bilingual(id = "Kata visi tanpa pokok visi", en = "Word of the vision without a pillar"),
        message =
                @Bilingual(
                        id = "Visi menyebutkan {0}, tetapi tidak ada pokok visi yang menjelaskannya.",
                        en = "The vision lists {0}, and no pillar explains it."),
        mend =
                @Bilingual(
                        id = "Tambahkan pokok visi beserta maknanya pada \"pillars\".",
                        en = "Add a pillar with its meaning to \"pillars\"."),
        why =
                @Bilingual(
                        id =
                                "Kata visi yang tidak dijelaskan tidak dapat dijabarkan menjadi misi dan tidak dapat dinilai.",
                        en = "A word of the vision that is not explained can be neither served nor judged."),
        sources = @Source(@Bilingual(id = "Praktik: pemaknaan visi", en = "Practice: explaining the vision")),
        appliesTo = {
            @AppliesTo(PlanType.RPJMD),
            @AppliesTo(
                    value = {PlanType.RENSTRA, PlanType.RENJA},
                    kecamatan = true,
                    until = 2017)
        },
        since = "0.1",
        bad = """
                { "pillars": [ { "id": "P1", "label": "Maju", "meaning": "Masyarakat yang cerdas." } ],
                  "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "P1" ] },
                                { "id": "M2", "statement": "Menguatkan ekonomi rakyat", "pillars": [ "P1" ] } ] }
                """)
public final class VisionTermUnexplained implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Words region = PillarWordInVision.region(graph.plan());
        List<Node<Pillar>> pillars = graph.all(Pillar.class);
        if (pillars.stream().anyMatch(Statements::isUnwritten)) {
            // Another rule says so, and nobody knows which term the pillar is to explain.
            return List.of();
        }
        List<Words> labels = pillars.stream().map(pillar -> pillar.words()).toList();
        List<Words> bareLabels =
                labels.stream().map(label -> label.without(region)).toList();
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Vision> vision : graph.all(Vision.class)) {
            Words said = vision.words().atMost(PillarWordInVision.MAX_WORDS);
            List<String> unexplained = VisionTerms.of(vision.text(), region).stream()
                    .filter(term -> bareLabels.stream().noneMatch(label -> explains(label, term)))
                    .map(term -> "\"" + PrintedWords.of(term, vision.text()) + "\"")
                    .toList();
            if (!unexplained.isEmpty()
                    && labels.stream().allMatch(label -> PillarWordInVision.occurs(label, said, region))) {
                flaws.add(Flaw.at(Statements.place(vision), String.join(", ", unexplained)));
            }
        }
        return flaws;
    }

    private static boolean explains(Words label, Words term) {
        return label.contains(term) || (!label.isEmpty() && term.contains(label));
    }
}
