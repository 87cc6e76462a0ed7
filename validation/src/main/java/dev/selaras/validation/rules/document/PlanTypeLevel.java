package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds plans of a type that regions of their level do not make: an RPJMD of a kecamatan.
 *
 * <p>It is silent where the level itself is in doubt, of which {@link RegionCodeLevel} tells.
 */
@RuleInfo(
        code = "plan-type-level",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary =
                @Bilingual(
                        id = "Jenis rencana yang tidak sesuai tingkat wilayah",
                        en = "Type of plan that the level of the region does not have"),
        message =
                @Bilingual(
                        id = "Rencana jenis {0} tidak disusun untuk tingkat {1}.",
                        en = "No plan of the type {0} is made for the level {1}."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"level\" menjadi salah satu dari {2}, atau perbaiki \"type\"{3}.",
                        en = "Correct \"level\" to one of {2}, or correct \"type\"{3}."),
        why =
                @Bilingual(
                        id = "Jenis rencana menentukan isi yang wajib dan siapa yang menetapkannya.",
                        en = "The type decides what a plan must hold and who enacts it."),
        sources =
                @Source(
                        value = @Bilingual(id = "UU 23/2014", en = "Act 23/2014 on regional government"),
                        kind = Source.Kind.UNREAD_REGULATION),
        since = "0.1",
        bad = """
                { "region": { "name": "Kecamatan Contoh", "level": "KECAMATAN" } }
                """)
public final class PlanTypeLevel implements PlanRule {

    private static final Wording OF_KECAMATAN = Wording.of(
            "; rencana kecamatan berjenis RENSTRA atau RENJA", "; a plan of a kecamatan is a RENSTRA or a RENJA");

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Plan plan = graph.plan();
        PlanType type = plan.getType();
        if (PlanLevels.fit(type, plan.getRegion())) {
            return List.of();
        }
        RegionLevel level = plan.getRegion().getLevel();
        boolean isBelow = level == RegionLevel.KECAMATAN || level == RegionLevel.KELURAHAN;
        String levels = PlanLevels.of(type).stream().map(RegionLevel::name).collect(Collectors.joining(", "));
        return List.of(Flaw.in(plan, "/region/level", type.name(), level.name(), levels)
                .with(isBelow ? OF_KECAMATAN : Wording.of("")));
    }
}
