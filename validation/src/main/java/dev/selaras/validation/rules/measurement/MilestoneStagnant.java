package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Dimension;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds indicators that are to rise or fall and yet have one value to reach for all years, short of the best there is. */
@RuleInfo(
        code = "milestone-stagnant",
        severity = Severity.INFO,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Target tahunan yang tidak berubah", en = "Milestones that never change"),
        message =
                @Bilingual(
                        id = "Target tahunan indikator \"{0}\" sama setiap tahun.",
                        en = "The milestones of \"{0}\" are the same in every year."),
        mend =
                @Bilingual(
                        id =
                                "Naikkan tantangannya, atau nyatakan pada \"direction\" atau \"aggregation\" bahwa nilainya dipertahankan.",
                        en =
                                "Raise the challenge, or say in \"direction\" or \"aggregation\" that the value is to be kept."),
        why =
                @Bilingual(
                        id = "Target yang tetap tidak menantang dan tidak menunjukkan kemajuan.",
                        en = "A milestone that stays the same is no challenge and shows no progress."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "issues": [], "goals": [], "targets": [], "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Indeks Inovasi Daerah", "unit": "Indeks", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "55,4" },
                    "milestones": { "2025": "55,4", "2026": "55,4", "2027": "55,4", "2028": "55,4", "2029": "55,4" },
                    "definition": "Dihitung setiap tahun.", "formula": "A dibagi B", "source": "BPS",
                    "responsible": [ "Dinas Sosial" ] } ] }
                """)
public final class MilestoneStagnant implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Indicator indicator = node.element();
        List<Span> spans = Course.of(node).spans();
        if (spans.size() < 3 || !isState(node) || !spans.stream().allMatch(spans.get(0)::isSame)) {
            return List.of();
        }
        boolean isBest = switch (indicator.getDirection().orElse(Direction.NONE)) {
            case INCREASE -> spans.get(0).high().compareTo(Shares.WHOLE) == 0;
            case DECREASE -> spans.get(0).low().signum() == 0;
            default -> true;
        };
        return isBest ? List.of() : List.of(Flaw.at(Place.of(node, "milestones"), node.text()));
    }

    /** A count may be a yearly output, the same each year, unless it is said to be a state. */
    private static boolean isState(Node<Indicator> node) {
        boolean isCount = Units.of(node).getDimension() == Dimension.COUNT;
        return node.element()
                .getAggregation()
                .map(how -> how == Aggregation.LAST)
                .orElse(!isCount);
    }
}
