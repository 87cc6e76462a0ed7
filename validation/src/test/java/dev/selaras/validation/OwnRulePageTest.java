package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.render.RuleCatalogue;
import dev.selaras.validation.render.RuleTable;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rule.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue of anyone's rules, with what none of the library's says of itself. */
class OwnRulePageTest {

    @RuleInfo(
            code = "title-shouts",
            severity = Severity.WARNING,
            looksAt = Plan.class,
            summary = @Bilingual(id = "Judul yang berteriak", en = "Title that shouts"),
            message = @Bilingual(id = "Judul \"{0}\" berteriak.", en = "The title \"{0}\" shouts."),
            mend = @Bilingual(id = "Ubah \"{0}\".", en = "Change \"{0}\"."),
            why = @Bilingual(id = "Judul dibaca, bukan didengar.", en = "Titles are read, not heard."),
            sources = @Source(value = @Bilingual(id = "Perda 1", en = "By-law 1"), kind = Source.Kind.REGULATION),
            appliesTo = {
                @AppliesTo(
                        value = {PlanType.RPJPD, PlanType.RPJMD, PlanType.RPD},
                        from = 2020,
                        until = 2030,
                        severity = Severity.INFO)
            },
            since = "3.1",
            lifecycle = RuleInfo.Lifecycle.EXPERIMENTAL,
            bad = "{}\n")
    private static final class TitleShouts implements PlanRule {

        @Override
        public List<Flaw> check(PlanGraph graph) {
            return List.of(Flaw.in(graph.plan(), "/title", "RENCANA!"));
        }
    }

    private static final RuleSet RULES = RuleSet.of(List.of(new TitleShouts()));

    @Test
    void thePageHasEveryFactInBothLanguages() {
        Finding found = PlanValidator.of(RULES)
                .validate(Examples.sample())
                .getFindings()
                .get(0);

        String page = new RuleCatalogue(RULES).page(RULES.require("title-shouts"), found);

        assertThat(page.lines())
                .contains(
                        "catatan /title [title-shouts]",
                        "Ubah \"RENCANA!\".",
                        "| Berlaku untuk | RPJPD, RPJMD atau RPD yang dimulai antara 2020 dan 2030: catatan |",
                        "| Sumber | Perda 1 |",
                        "| Status | percobaan |")
                .contains(
                        "  The title \"RENCANA!\" shouts.",
                        "| Applies to | RPJPD, RPJMD or RPD that begins between 2020 and 2030: note |",
                        "| Severity | warning (`WARNING`) |",
                        "| Since version | 3.1 |");
    }

    @Test
    void theTableHasALineForTheRule() {
        assertThat(new RuleTable(Language.ENGLISH).render(RULES))
                .isEqualTo("title-shouts  warning  Title that shouts\n1 rule\n");
    }

    @Test
    void theTableKeepsItsColumns() {
        RuleSet all = PlanValidator.standard().rules();
        String table = new RuleTable(Language.INDONESIAN).render(all);

        assertThat(table.lines()).hasSize(all.rules().size() + 1);
        int column = table.indexOf("peringatan");
        assertThat(table.lines().limit(all.rules().size()))
                .allMatch(line -> line.startsWith("  ", column - 2) && line.charAt(column) != ' ')
                .anyMatch(line -> line.startsWith("galat       ", column));
    }
}
