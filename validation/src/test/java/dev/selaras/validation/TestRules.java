package dev.selaras.validation;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.Collections;
import java.util.List;

/** Rules that do what no rule of the library does. */
public final class TestRules {

    private TestRules() {}

    /** Finds the title of every plan. */
    public static Rule alwaysThere() {
        return new AlwaysThere();
    }

    /** Throws. */
    public static Rule breaksDown() {
        return new BreaksDown();
    }

    /** Finds more than is kept, in an RPJMD that begins no later than 2025. */
    public static Rule findsTooMuch() {
        return new FindsTooMuch();
    }

    /** Finds of every mission a place outside of it. */
    public static Rule pointsElsewhere() {
        return new PointsElsewhere();
    }

    @RuleInfo(
            code = "always-there",
            severity = Severity.ERROR,
            looksAt = Plan.class,
            summary = @Bilingual(id = "Selalu ada", en = "Always there"),
            message = @Bilingual(id = "Selalu ada.", en = "It is always there."),
            mend = @Bilingual(id = "Biarkan.", en = "Let it be."),
            why = @Bilingual(id = "Untuk uji.", en = "For a test."),
            sources = @Source(@Bilingual(id = "Praktik", en = "Practice")),
            since = "0.1",
            bad = "")
    private static final class AlwaysThere implements PlanRule {

        @Override
        public List<Flaw> check(PlanGraph graph) {
            return List.of(Flaw.in(graph.plan(), "/title"));
        }
    }

    @RuleInfo(
            code = "breaks-down",
            severity = Severity.INFO,
            looksAt = Plan.class,
            summary = @Bilingual(id = "Rusak", en = "Breaks down"),
            message = @Bilingual(id = "Rusak.", en = "It breaks down."),
            mend = @Bilingual(id = "Perbaiki.", en = "Mend it."),
            why = @Bilingual(id = "Untuk uji.", en = "For a test."),
            sources = @Source(@Bilingual(id = "Praktik", en = "Practice")),
            since = "0.1",
            bad = "")
    private static final class BreaksDown implements PlanRule {

        @Override
        public List<Flaw> check(PlanGraph graph) {
            throw new IllegalStateException("rusak");
        }
    }

    @RuleInfo(
            code = "finds-too-much",
            severity = Severity.INFO,
            looksAt = Mission.class,
            summary = @Bilingual(id = "Banyak", en = "Much"),
            message = @Bilingual(id = "Banyak {0}", en = "Much {0}"),
            mend = @Bilingual(id = "Kurangi", en = "Less"),
            why = @Bilingual(id = "Untuk uji.", en = "For a test."),
            sources = @Source(@Bilingual(id = "Praktik", en = "Practice")),
            appliesTo = @AppliesTo(value = PlanType.RPJMD, until = 2025, severity = Severity.WARNING),
            since = "0.1",
            bad = "")
    private static final class FindsTooMuch implements PlanRule {

        @Override
        public List<Flaw> check(PlanGraph graph) {
            return Collections.nCopies(1_500, Flaw.at(graph.all(Mission.class).get(0), "a"));
        }
    }

    @RuleInfo(
            code = "points-elsewhere",
            severity = Severity.WARNING,
            looksAt = Mission.class,
            summary = @Bilingual(id = "Di tempat lain", en = "Elsewhere"),
            message = @Bilingual(id = "Di tempat lain.", en = "It is elsewhere."),
            mend = @Bilingual(id = "Biarkan.", en = "Let it be."),
            why = @Bilingual(id = "Untuk uji.", en = "For a test."),
            sources = @Source(@Bilingual(id = "Praktik", en = "Practice")),
            since = "0.1",
            bad = "")
    private static final class PointsElsewhere implements ElementRule<Mission> {

        @Override
        public List<Flaw> check(Node<Mission> node) {
            return List.of(Flaw.in(node.graph().plan(), "/x"));
        }
    }
}
