package dev.selaras.testkit;

import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.OrganisationalUnit;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.TargetYears;
import dev.selaras.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The facts of a document: whose it is, and for which years.
 *
 * @param kind the kind of plan
 * @param period the years on its label
 * @param level the level of the region
 * @param years the years that need values
 * @param forward whether the year after the plan is estimated
 */
record Frame(PlanKind kind, Period period, RegionLevel level, List<Integer> years, boolean forward) {

    private static final int LONG_TERM = 20;
    private static final int STAGE = 5;

    static Frame of(PlanKind kind, Choices choices) {
        int start = kind.start(choices);
        // Labels of five years may name the year in which the term runs out.
        int over = kind.years() == STAGE && choices.once(3) ? 1 : 0;
        return of(
                kind,
                Period.of(start, start + kind.years() - 1 + over),
                kind.level().region(choices),
                choices);
    }

    /** The frame of a plan that this one follows. */
    Frame above(PlanKind kind, Choices choices) {
        int span = period.getEnd() - period.getStart();
        boolean isSame = span == kind.years() - 1 || span == kind.years();
        int start = isSame ? period.getStart() : period.getStart() - choices.next(kind.years() - span);
        return of(
                kind,
                isSame ? period : Period.of(start, start + kind.years() - 1),
                kind.level() == PlanKind.Level.REGION ? above(level) : level,
                choices);
    }

    /** The frame of a plan for the same region or unit, and for these years. */
    Frame beside(PlanKind kind, Period years, Choices choices) {
        return of(kind, years, kind.level() == PlanKind.Level.REGION ? above(level) : level, choices);
    }

    /** The region whose plan one of a region of some level follows: the same, or of a kecamatan or village the regency. */
    private static RegionLevel above(RegionLevel level) {
        return level == RegionLevel.KECAMATAN || level == RegionLevel.DESA ? RegionLevel.KABUPATEN : level;
    }

    private static Frame of(PlanKind kind, Period period, RegionLevel level, Choices choices) {
        int span = period.getEnd() - period.getStart();
        int first = span == STAGE && kind.years() == STAGE ? period.getStart() + 1 : period.getStart();
        List<Integer> years = IntStream.rangeClosed(first, period.getEnd())
                .filter(year -> kind.years() < LONG_TERM || year == period.getEnd() || (year - first) % STAGE == 0)
                .boxed()
                .toList();
        return new Frame(kind, period, level, years, choices.once(2));
    }

    /** The years with values: those that need one, and the one after if it is estimated. */
    List<Integer> filledYears() {
        List<Integer> filled = new ArrayList<>(years);
        if (forward) {
            filled.add(period.getEnd() + 1);
        }
        return filled;
    }

    Id id() {
        return Id.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-contoh-" + period.getStart() + "-"
                + period.getEnd());
    }

    String regionName() {
        return switch (level) {
            case NASIONAL -> "Indonesia";
            case PROVINSI -> "Provinsi Contoh";
            case KOTA -> "Kota Contoh";
            case KECAMATAN -> "Kecamatan Contoh";
            case DESA -> "Desa Contoh";
            default -> "Kabupaten Contoh";
        };
    }

    private Optional<String> regionCode() {
        return switch (level) {
            case NASIONAL -> Optional.empty();
            case PROVINSI -> Optional.of("53");
            case KOTA -> Optional.of("53.71");
            case KECAMATAN -> Optional.of("53.06.11");
            case DESA -> Optional.of("53.06.11.2001");
            default -> Optional.of("53.06");
        };
    }

    /** A builder of the plan with all these facts. */
    PlanBuilder plan(NumberConvention numbers) {
        String label = period.getStart() + "–" + period.getEnd();
        PlanBuilder plan = new PlanBuilder()
                .id(id())
                .type(kind.type())
                .title(Text.of(kind.type() + " " + regionName() + " " + label))
                .numbers(numbers)
                .region(Region.builder()
                        .code(regionCode())
                        .name(Text.of(regionName()))
                        .level(level)
                        .build())
                .unit(kind.level()
                        .unit()
                        .map(unit -> OrganisationalUnit.builder()
                                .kind(unit)
                                .name(Text.of(level == RegionLevel.KECAMATAN ? regionName() : "Dinas Sosial"))
                                .build()))
                .period(period)
                .addLegalBasis("Peraturan Nomor 7 Tahun " + period.getStart() + " tentang " + kind.type());
        if (forward) {
            plan.targetYears(TargetYears.builder()
                    .mandatory(years)
                    .addForward(period.getEnd() + 1)
                    .build());
        }
        return plan;
    }
}
