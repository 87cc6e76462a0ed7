package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Target;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds goals and targets that begin with what will be done. A statement in neither language of ours is not judged. */
@RuleInfo(
        code = "result-orientation",
        severity = Severity.WARNING,
        looksAt = {Goal.class, Target.class},
        summary =
                @Bilingual(
                        id = "Tujuan atau sasaran yang menyatakan kegiatan",
                        en = "Goal or target that states an action"),
        message =
                @Bilingual(
                        id = "Rumusan {1} \"{0}\" menyatakan apa yang dilakukan, bukan hasil yang dicapai.",
                        en = "The {1} \"{0}\" says what will be done, not what will have been reached."),
        mend =
                @Bilingual(
                        id = "Awali rumusan dengan hasilnya, misalnya \"Meningkatnya …\" atau \"Terwujudnya …\".",
                        en = "Begin with the result, such as \"Improved …\" or \"Reduced …\"."),
        why =
                @Bilingual(
                        id = "Kegiatan dapat selesai tanpa mengubah keadaan; yang dinilai adalah hasilnya.",
                        en = "What is done can be finished and change nothing; it is the result that is judged."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RPD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "targets": [ { "id": "S1", "statement": "Meningkatkan mutu sekolah", "goals": [ "T1" ] },
                               { "id": "S2", "statement": "Menurunnya kemiskinan", "goals": [ "T2" ] } ] }
                """)
public final class ResultOrientation implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return Stream.concat(graph.all(Goal.class).stream(), graph.all(Target.class).stream())
                .filter(ResultOrientation::statesAnAction)
                .map(node -> Flaw.at(Statements.place(node), node.text())
                        .with(node.kind().noun()))
                .toList();
    }

    private static boolean statesAnAction(Node<? extends PlanElement> node) {
        String plainTag = node.graph().plan().getLanguage();
        return Arrays.stream(Language.values())
                .anyMatch(language -> Variants.in(language, node.element().text(), plainTag).stream()
                        .anyMatch(text ->
                                ActionWords.begin(Variants.words(node, text).getWords(), language)));
    }
}
