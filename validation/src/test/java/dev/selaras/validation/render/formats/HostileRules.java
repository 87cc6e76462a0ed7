package dev.selaras.validation.render.formats;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.Collections;
import java.util.List;

/** Rules of which one breaks down and another finds more than is kept. */
final class HostileRules {

    private HostileRules() {}

    @RuleInfo(
            code = "uji-breaks-down",
            severity = Severity.ERROR,
            looksAt = Plan.class,
            summary = @Bilingual(id = "Rusak", en = "Broken"),
            message = @Bilingual(id = "Rusak", en = "Broken"),
            mend = @Bilingual(id = "Perbaiki", en = "Mend"),
            why = @Bilingual(id = "Uji", en = "Test"),
            sources = @Source(@Bilingual(id = "Uji", en = "Test")),
            since = "0.1",
            bad = "")
    static final class BreaksDown implements PlanRule {
        @Override
        public List<Flaw> check(PlanGraph graph) {
            throw new IllegalStateException("rusak");
        }
    }

    @RuleInfo(
            code = "uji-finds-much",
            severity = Severity.INFO,
            looksAt = Mission.class,
            summary = @Bilingual(id = "Banyak", en = "Much"),
            message = @Bilingual(id = "Banyak {0}", en = "Much {0}"),
            mend = @Bilingual(id = "Kurangi", en = "Less"),
            why = @Bilingual(id = "Uji", en = "Test"),
            sources = @Source(@Bilingual(id = "Uji", en = "Test")),
            since = "0.1",
            bad = "")
    static final class FindsMuch implements PlanRule {
        @Override
        public List<Flaw> check(PlanGraph graph) {
            return Collections.nCopies(1_500, Flaw.at(graph.all(Mission.class).get(0), "a"));
        }
    }
}
