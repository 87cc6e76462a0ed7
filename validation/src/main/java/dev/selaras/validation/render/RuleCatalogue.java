package dev.selaras.validation.render;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rule.Source;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The catalogue of a set of rules as one Markdown page, in both languages. Immutable and thread-safe. */
public final class RuleCatalogue {

    private static final String UNREAD =
            " (dikutip dari pustaka, naskahnya belum dibaca · cited from others, its text not yet read)";

    private final RuleSet rules;

    /** Makes the catalogue of a set of rules. */
    public RuleCatalogue(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * The page.
     *
     * @param samplePlan the plan that examples change, as JSON
     */
    public String render(String samplePlan) {
        StringBuilder page = new StringBuilder();
        page.append("# Katalog aturan · Rule catalogue\n\n");
        page.append("<!-- Generated from the rules; a test fails when it is stale. Do not edit. -->\n\n");
        page.append(rules.rules().size()).append(" aturan · rules\n\n");
        page.append("| kode · code | bobot · severity | cacat · defect |\n| --- | --- | --- |\n");
        rules.rules().forEach(rule -> appendRow(page, rule.info()));
        rules.rules().forEach(rule -> appendSection(page, rule, rule.info()));
        page.append("\n## Rencana contoh · The sample plan\n\n");
        page.append("Contoh di atas menggantikan anggota rencana ini. · ");
        page.append("The examples above stand in place of members of this plan.  \n");
        page.append("Anggota \"waivers\" memuat pengecualian, dinilai pada 1 Januari 2026. · ");
        page.append("A member \"waivers\" holds waivers, judged on 1 January 2026.\n\n");
        return page.append("```json\n").append(samplePlan).append("```\n").toString();
    }

    private static void appendRow(StringBuilder page, RuleInfo info) {
        page.append("| [`")
                .append(info.code())
                .append("`](#")
                .append(info.code())
                .append(") | ");
        page.append(info.severity()).append(" | ").append(info.summary().id()).append(" · ");
        page.append(info.summary().en()).append(" |\n");
    }

    private static void appendSection(StringBuilder page, Rule rule, RuleInfo info) {
        page.append("\n## ").append(info.code()).append("\n\n");
        appendPair(page, info.summary(), "**", "**");
        appendPair(page, info.why(), "", "");
        appendPair(page, info.mend(), "→ ", "");
        page.append("* ").append(info.severity()).append(" · ").append(rule.scope());
        page.append(" · ").append(info.lifecycle().name().toLowerCase(Locale.ROOT));
        page.append(" · ").append(info.since()).append('\n');
        page.append("* ").append(plansOf(info)).append('\n');
        for (Source source : info.sources()) {
            page.append("* ")
                    .append(source.value().id())
                    .append(" · ")
                    .append(source.value().en());
            page.append(source.kind() == Source.Kind.UNREAD_REGULATION ? UNREAD : "")
                    .append('\n');
        }
        page.append("\nSalah · Bad:\n\n```json\n").append(info.bad()).append("```\n");
        page.append("\nBenar · Good: ");
        page.append(
                info.good().isEmpty() ? "rencana contoh · the sample plan\n" : "\n\n```json\n" + info.good() + "```\n");
    }

    private static void appendPair(StringBuilder page, Bilingual text, String before, String after) {
        page.append(before).append(text.id()).append(after).append("  \n");
        page.append(before).append(text.en()).append(after).append("\n\n");
    }

    private static String plansOf(RuleInfo info) {
        return info.appliesTo().length == 0
                ? "semua rencana · every plan"
                : Arrays.stream(info.appliesTo()).map(RuleCatalogue::plansOf).collect(Collectors.joining("; "));
    }

    private static String plansOf(AppliesTo some) {
        StringBuilder plans = new StringBuilder(
                Arrays.stream(some.value()).map(PlanType::name).collect(Collectors.joining(", ")));
        plans.append(some.kecamatan() ? " (kecamatan)" : "");
        plans.append(some.from() > 0 ? " ≥ " + some.from() : "");
        plans.append(some.until() < 9999 ? " ≤ " + some.until() : "");
        plans.append(some.severity().length > 0 ? ": " + some.severity()[0] : "");
        return plans.toString();
    }
}
