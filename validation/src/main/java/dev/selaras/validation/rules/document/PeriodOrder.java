package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds a plan that ends before it begins. */
@RuleInfo(
        code = "period-order",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Periode yang terbalik", en = "Period that ends before it begins"),
        message =
                @Bilingual(
                        id = "Periode berakhir tahun {1}, padahal baru mulai tahun {0}.",
                        en = "The period ends in {1} but only begins in {0}."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"start\" dan \"end\" menurut judul rencana.",
                        en = "Correct \"start\" and \"end\" after the title of the plan."),
        why =
                @Bilingual(
                        id = "Aturan mana yang berlaku dan tahun mana yang harus bernilai ditentukan oleh periode.",
                        en = "The period decides which rules apply and which years need values."),
        sources = @Source(@Bilingual(id = "Praktik: urutan tahun", en = "Practice: order of years")),
        since = "0.1",
        bad = """
                { "period": { "start": 2029, "end": 2025 } }
                """)
public final class PeriodOrder implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Period period = graph.plan().getPeriod();
        String start = Integer.toString(period.getStart());
        String end = Integer.toString(period.getEnd());
        Flaw flaw = Flaw.in(graph.plan(), "/period", start, end);
        if (period.getEnd() >= period.getStart()) {
            return List.of();
        }
        return List.of(isTurnedRound(graph.plan()) ? flaw.mendedBy(swap(period)) : flaw);
    }

    /**
     * Whether nothing but the order is wrong, so that no rule speaks up once it is mended: the length is right,
     * the milestones lie within, and neither the years that need values nor, as with a Renstra, the rules that apply hang
     * on the year in which the plan begins.
     */
    private static boolean isTurnedRound(Plan plan) {
        Period period = plan.getPeriod();
        Period turned =
                Period.builder().start(period.getEnd()).end(period.getStart()).build();
        boolean declaresYears = plan.getTargetYears()
                .filter(years -> !years.getMandatory().isEmpty())
                .isPresent();
        return PeriodLength.isUsual(turned, plan.getType())
                && plan.getType() != PlanType.RENSTRA
                && (declaresYears || plan.getIndicators().isEmpty())
                && plan.getIndicators().stream()
                        .flatMap(indicator -> indicator.getMilestones().stream())
                        .map(Milestone::getYear)
                        .allMatch(year -> turned.contains(year) || year == turned.getEnd() + 1);
    }

    private static Patch swap(Period period) {
        return Patch.inTurn(List.of(
                Patch.replace("/period/start", period.getStart(), period.getEnd()),
                Patch.replace("/period/end", period.getEnd(), period.getStart())));
    }
}
