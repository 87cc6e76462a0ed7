package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Mission;
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

/**
 * Finds goals, targets and missions that hold several results in one sentence: a second result or action, or a list of
 * three and more of what is to change. Lists in a subordinate clause, of qualities or of means, are no results.
 */
@RuleInfo(
        code = "statement-compound",
        severity = Severity.INFO,
        looksAt = {Mission.class, Goal.class, Target.class},
        summary = @Bilingual(id = "Rumusan yang memuat beberapa hasil", en = "Statement that holds several results"),
        message =
                @Bilingual(
                        id = "Rumusan {1} \"{0}\" memuat beberapa hasil dalam satu kalimat.",
                        en = "The {1} \"{0}\" holds several results in one sentence."),
        mend =
                @Bilingual(
                        id = "Pecah menjadi beberapa {1}, atau rumuskan satu hasil yang mencakup semuanya.",
                        en = "Make one {1} of each, or state the one result that takes all of them in."),
        why =
                @Bilingual(
                        id = "Jika hanya sebagian tercapai, tidak dapat dikatakan apakah rumusan ini tercapai.",
                        en = "If some of them are reached, nobody can say whether the whole is."),
        sources =
                @Source(
                        @Bilingual(
                                id = "Praktik: kriteria perumusan tujuan dan sasaran Bappeda Kalimantan Selatan",
                                en = "Practice: criteria for goals and targets of Bappeda Kalimantan Selatan")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "targets": [ { "id": "S1", "goals": [ "T1" ],
                                 "statement": "Meningkatnya mutu sekolah dan menurunnya angka putus sekolah" },
                               { "id": "S2", "statement": "Menurunnya kemiskinan", "goals": [ "T2" ] } ] }
                """)
public final class StatementCompound implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return Stream.of(Mission.class, Goal.class, Target.class)
                .flatMap(kind -> graph.all(kind).stream())
                .filter(StatementCompound::isCompound)
                .map(node -> Flaw.at(Statements.place(node), node.text())
                        .with(node.kind().noun()))
                .toList();
    }

    private static boolean isCompound(Node<? extends PlanElement> node) {
        String plainTag = node.graph().plan().getLanguage();
        return Arrays.stream(Language.values())
                .anyMatch(language -> Variants.in(language, node.element().text(), plainTag).stream()
                        .anyMatch(text -> Coordination.of(text, language).isSeveral()));
    }
}
