package dev.selaras.validation.render;

import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The catalogue of a set of rules as Markdown, in both languages: an index {@code rules.md}, and beside it a folder
 * {@code rules} with a page {@code CODE.md} a rule. Immutable and thread-safe.
 */
public final class RuleCatalogue {

    static final String GENERATED =
            "<!-- Generated from the rules; a test fails when it is stale. Do not edit. -->\n\n";

    private final RuleSet rules;

    /** Makes the catalogue of a set of rules. */
    public RuleCatalogue(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * The index: a row a rule, which leads to its page.
     *
     * @param samplePlan the plan that examples change, as JSON
     */
    public String index(String samplePlan) {
        StringBuilder page = new StringBuilder("# Katalog aturan · Rule catalogue\n\n").append(GENERATED);
        page.append("""
                Setiap temuan menyebut kode aturannya. Halaman aturan menjelaskan mengapa hal itu penting, cara memperbaikinya, dan
                contohnya. Bobot dapat diubah dan aturan dapat dimatikan dengan [profil](settings.md).

                Each finding names the code of its rule. The page of a rule says why it matters, how to mend it, and shows an example.
                Severities are changed and rules switched off with a [profile](settings.md).

                """);
        appendLegend(page);
        page.append("\n| kode · code | bobot · severity | lingkup · scope | cacat | defect | sejak · since |\n");
        page.append("| --- | --- | --- | --- | --- | --- |\n");
        rules.rules().forEach(rule -> appendRow(page, rule));
        page.append("""

                ## Rencana contoh · Sample plan

                Contoh pada halaman aturan menggantikan anggota rencana ini; anggota bernilai `null` dihapus. Contoh yang memuat "id"
                adalah rencana lain di samping rencana ini. Anggota "waivers" memuat pengecualian, dinilai pada 1 Januari 2026.

                Examples on the pages of the rules stand in place of members of this plan; a member that is `null` is taken away. An
                example with an "id" is another plan beside this one. A member "waivers" holds waivers, judged on 1 January 2026.

                """);
        return page.append("```json\n").append(samplePlan).append("```\n").toString();
    }

    /**
     * The page of a rule.
     *
     * @param rule a rule of this set
     * @param found the finding of its bad example
     */
    public String page(Rule rule, Finding found) {
        return new RulePage(rules, rule, found).render();
    }

    private static void appendLegend(StringBuilder page) {
        page.append("* bobot · severity: ")
                .append(Arrays.stream(Severity.values())
                        .map(severity -> meaning(severity.name(), severity.noun()))
                        .collect(Collectors.joining("; ")));
        page.append("\n* lingkup · scope: ")
                .append(Arrays.stream(Rule.Scope.values())
                        .map(scope -> meaning(scope.name(), RuleFacts.word(scope)))
                        .collect(Collectors.joining("; ")));
        page.append('\n');
    }

    private static String meaning(String name, Wording word) {
        return "`" + name + "` " + word.getIndonesian() + " · " + word.getEnglish();
    }

    private static void appendRow(StringBuilder page, Rule rule) {
        RuleInfo info = rule.info();
        page.append("| [`").append(info.code()).append("`](rules/").append(info.code());
        page.append(".md) | ").append(info.severity()).append(" | ").append(rule.scope());
        page.append(" | ").append(info.summary().id()).append(" | ");
        page.append(info.summary().en()).append(" | ").append(info.since()).append(" |\n");
    }
}
