package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Target;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Chain;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/**
 * Finds targets that no indicator measures; the indicator of a goal that a target hangs from is not its own. It is silent
 * where {@link Measures} knows of a nearer cause.
 */
@RuleInfo(
        code = "target-without-indicator",
        severity = Severity.ERROR,
        looksAt = Target.class,
        summary = @Bilingual(id = "Sasaran tanpa indikator", en = "Target that no indicator measures"),
        message =
                @Bilingual(
                        id = "Tidak ada indikator yang mengukur sasaran \"{0}\".",
                        en = "No indicator measures the target \"{0}\"."),
        mend =
                @Bilingual(
                        id = "Tambahkan indikator yang menyebut sasaran ini pada \"measures\".",
                        en = "Add an indicator that names this target in its \"measures\"."),
        why =
                @Bilingual(
                        id =
                                "Sasaran harus terukur; tanpa indikator kemajuannya tidak dapat dipantau dari tahun ke tahun.",
                        en =
                                "A target must be measurable; without an indicator nobody can follow it from year to year."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] },
                               { "id": "S2", "statement": "Menurunnya kemiskinan", "goals": [ "T2" ] },
                               { "id": "S3", "statement": "Meningkatnya minat baca", "goals": [ "T1" ] } ] }
                """)
public final class TargetWithoutIndicator implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return Measures.unmeasured(graph, Target.class).stream()
                .map(target ->
                        Flaw.at(target, target.text()).along(Chain.to(target).missingBelow(ElementKind.INDICATOR)))
                .toList();
    }
}
