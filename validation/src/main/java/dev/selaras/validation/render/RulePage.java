package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;

/** The page of one rule: all of it in Indonesian, then all of it in English, so that a reader needs one half only. */
final class RulePage {

    private static final Wording BAD = Wording.of("Contoh yang salah", "Bad example");
    private static final Wording IN_PLACE = Wording.of(
            "Anggota ini menggantikan anggota [rencana contoh](../rules.md#rencana-contoh--sample-plan):",
            "These members stand in place of those of the [sample plan](../rules.md#rencana-contoh--sample-plan):");
    private static final Wording FINDING = Wording.of("Temuannya:", "What is found:");
    private static final Wording MEND = Wording.of("Perbaikan", "How to mend it");
    private static final Wording GOOD = Wording.of("Setelah diperbaiki:", "Mended:");
    private static final Wording SAMPLE = Wording.of(
            "Setelah diperbaiki: [rencana contoh](../rules.md#rencana-contoh--sample-plan) itu sendiri.",
            "Mended: the [sample plan](../rules.md#rencana-contoh--sample-plan) itself.");
    private static final Wording FACTS = Wording.of("Keterangan", "Facts");
    private static final Wording SEVERITY = Wording.of("Bobot", "Severity");
    private static final Wording LIFECYCLE = Wording.of("Status", "Lifecycle");

    private final RuleSet rules;
    private final Rule rule;
    private final RuleInfo info;
    private final Finding found;
    private final StringBuilder page = new StringBuilder();

    /** Makes the page of a rule of a set, with the finding of its bad example. */
    RulePage(RuleSet rules, Rule rule, Finding found) {
        this.rules = rules;
        this.rule = rule;
        this.info = rule.info();
        this.found = found;
    }

    String render() {
        page.append("# ").append(info.code()).append("\n\n").append(RuleCatalogue.GENERATED);
        page.append("[Indonesia](#indonesia) · [English](#english) · [semua aturan · all rules](../rules.md)\n");
        appendHalf("Indonesia", Language.INDONESIAN);
        appendHalf("English", Language.ENGLISH);
        return page.toString();
    }

    private void appendHalf(String name, Language language) {
        FindingLines findings = FindingLines.plain(rules, language);
        page.append("\n## ").append(name).append("\n\n");
        page.append("**").append(RuleFacts.both(info.summary()).in(language)).append("** · ");
        page.append(info.severity().noun().in(language)).append("\n\n");
        page.append(RuleFacts.both(info.why()).in(language)).append('\n');
        appendHeading(BAD, language);
        page.append(IN_PLACE.in(language)).append("\n\n");
        appendBlock("json", info.bad());
        page.append('\n').append(FINDING.in(language)).append("\n\n");
        appendBlock("text", findings.wrong(found).indent(-2));
        appendHeading(MEND, language);
        page.append(findings.mend(found)).append("\n\n");
        if (info.good().isEmpty()) {
            page.append(SAMPLE.in(language)).append('\n');
        } else {
            page.append(GOOD.in(language)).append("\n\n");
            appendBlock("json", info.good());
        }
        appendHeading(FACTS, language);
        appendFacts(new RuleFacts(rule, language), language);
    }

    private void appendHeading(Wording heading, Language language) {
        page.append("\n### ").append(heading.in(language)).append("\n\n");
    }

    private void appendBlock(String kind, String text) {
        page.append("```").append(kind).append('\n').append(text).append("```\n");
    }

    private void appendFacts(RuleFacts facts, Language language) {
        page.append("| | |\n| --- | --- |\n");
        appendFact(SEVERITY.in(language), facts.severity());
        appendFact(RuleFacts.SCOPE.in(language), facts.scope());
        appendFact(RuleFacts.LOOKS_AT.in(language), facts.looksAt());
        appendFact(RuleFacts.PLANS.in(language), facts.plans());
        appendFact(RuleFacts.SOURCES.in(language), facts.sources());
        appendFact(RuleFacts.SINCE.in(language), info.since());
        appendFact(LIFECYCLE.in(language), facts.lifecycle());
    }

    private void appendFact(String name, String fact) {
        page.append("| ").append(name).append(" | ").append(fact).append(" |\n");
    }
}
