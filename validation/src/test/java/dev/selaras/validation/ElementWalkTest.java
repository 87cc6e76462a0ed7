package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.Plans;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.RuleOutcome.Status;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElementWalkTest {

    private final List<String> seen = new ArrayList<>();
    private final Plan plan = Plans.small();

    @Test
    void eachElementIsShownOnceToEveryRuleBeforeTheNext() {
        check(new First(seen, ""), new Second(seen, ""));

        assertThat(seen).containsExactly("first T1", "second T1", "first T2", "second T2");
    }

    @Test
    void aRuleThatBreaksDownLeavesTheOthersTheirElements() {
        Report report = check(new First(seen, "T1"), new Second(seen, ""));

        assertThat(report.getOutcomes().stream().map(RuleOutcome::getStatus))
                .containsExactly(Status.COULD_NOT_RUN, Status.FAILED);
        assertThat(report.getFindings()).hasSize(2);
        assertThat(seen).contains("second T1", "second T2").doesNotContain("first T2");
    }

    @Test
    void whatARuleFoundBeforeItBrokeDownIsNotTold() {
        Report report = check(new First(seen, "T2"));

        assertThat(report.getOutcomes().get(0).getReason())
                .isEqualTo(Optional.of(IllegalStateException.class.getName()));
        assertThat(report.getFindings()).isEmpty();
    }

    private Report check(ElementRule<?>... rules) {
        return PlanValidator.of(RuleSet.of(List.of(rules))).validate(plan);
    }

    private static List<Flaw> look(String name, Node<Goal> node, List<String> seen, String breaksAt) {
        String id = node.element().getId().getValue();
        seen.add(name + " " + id);
        if (id.equals(breaksAt)) {
            throw new IllegalStateException("broken");
        }
        return List.of(Flaw.at(node));
    }

    @RuleInfo(
            code = "first",
            severity = Severity.WARNING,
            looksAt = Goal.class,
            summary = @Bilingual(id = "Pertama", en = "First"),
            message = @Bilingual(id = "Pertama.", en = "First."),
            mend = @Bilingual(id = "Biarkan.", en = "Let it be."),
            why = @Bilingual(id = "Untuk uji.", en = "For a test."),
            sources = @Source(@Bilingual(id = "Praktik", en = "Practice")),
            since = "0.1",
            bad = "")
    private record First(List<String> seen, String breaksAt) implements ElementRule<Goal> {

        @Override
        public List<Flaw> check(Node<Goal> node) {
            return look("first", node, seen, breaksAt);
        }
    }

    @RuleInfo(
            code = "second",
            severity = Severity.WARNING,
            looksAt = Goal.class,
            summary = @Bilingual(id = "Kedua", en = "Second"),
            message = @Bilingual(id = "Kedua.", en = "Second."),
            mend = @Bilingual(id = "Biarkan.", en = "Let it be."),
            why = @Bilingual(id = "Untuk uji.", en = "For a test."),
            sources = @Source(@Bilingual(id = "Praktik", en = "Practice")),
            since = "0.1",
            bad = "")
    private record Second(List<String> seen, String breaksAt) implements ElementRule<Goal> {

        @Override
        public List<Flaw> check(Node<Goal> node) {
            return look("second", node, seen, breaksAt);
        }
    }
}
