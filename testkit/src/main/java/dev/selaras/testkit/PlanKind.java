package dev.selaras.testkit;

import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.UnitKind;
import java.util.List;
import java.util.Optional;

/** The kinds of plans that are built differently: the types, and what makes a difference within one. */
enum PlanKind {
    RPJMD(PlanType.RPJMD, Level.REGION, Base.MISSIONS, 5, 2005, 2040),
    RPJPD(PlanType.RPJPD, Level.REGION, Base.MAIN_TARGETS, 20, 2005, 2045),
    RPD(PlanType.RPD, Level.REGION, Base.ISSUES, 3, 2022, 2025),
    RPD_OF_MAIN_TARGETS(PlanType.RPD, Level.REGION, Base.UPPER_TARGETS, 3, 2022, 2025),
    RKPD(PlanType.RKPD, Level.REGION, Base.NOTHING, 1, 2010, 2040),
    RENSTRA(PlanType.RENSTRA, Level.DINAS, Base.UPPER_TARGETS, 5, 2018, 2035),
    RENSTRA_OF_KECAMATAN(PlanType.RENSTRA, Level.KECAMATAN, Base.UPPER_MISSIONS, 5, 2018, 2035),
    RENSTRA_OF_KECAMATAN_BEFORE_2018(PlanType.RENSTRA, Level.KECAMATAN, Base.MISSIONS, 5, 2008, 2017),
    RENSTRA_OF_KECAMATAN_LOCALISED(PlanType.RENSTRA, Level.KECAMATAN, Base.LOCALISED_MISSIONS, 5, 2008, 2017),
    RENJA(PlanType.RENJA, Level.DINAS, Base.NOTHING, 1, 2010, 2040),
    RENJA_OF_KECAMATAN(PlanType.RENJA, Level.KECAMATAN, Base.UPPER_MISSIONS, 1, 2018, 2040),
    RPJMDES(PlanType.RPJMDES, Level.VILLAGE, Base.MISSIONS, 6, 2010, 2040),
    RPJPN(PlanType.RPJPN, Level.STATE, Base.MAIN_TARGETS, 20, 2005, 2045),
    RPJMN(PlanType.RPJMN, Level.STATE, Base.MISSIONS, 5, 2005, 2040),
    RKP(PlanType.RKP, Level.STATE, Base.NOTHING, 1, 2010, 2040),
    OTHER(PlanType.OTHER, Level.REGION, Base.MISSIONS, 4, 2005, 2040);

    /** Whose plan it is. */
    enum Level {
        STATE,
        REGION,
        DINAS,
        KECAMATAN,
        VILLAGE;

        RegionLevel region(Choices choices) {
            return switch (this) {
                case STATE -> RegionLevel.NASIONAL;
                case REGION -> choices.of(List.of(RegionLevel.KABUPATEN, RegionLevel.KOTA, RegionLevel.PROVINSI));
                case DINAS -> RegionLevel.KABUPATEN;
                case KECAMATAN -> RegionLevel.KECAMATAN;
                case VILLAGE -> RegionLevel.DESA;
            };
        }

        Optional<UnitKind> unit() {
            return switch (this) {
                case DINAS -> Optional.of(UnitKind.DINAS);
                case KECAMATAN -> Optional.of(UnitKind.KECAMATAN);
                case STATE, REGION, VILLAGE -> Optional.empty();
            };
        }
    }

    /** What the results of a plan rest on. */
    enum Base {
        /** Goals serve missions of the plan. */
        MISSIONS,
        /** Goals serve missions of the plan that say what missions of a higher plan say. */
        LOCALISED_MISSIONS,
        /** There are no goals; targets serve missions of the plan. */
        MAIN_TARGETS,
        /** Goals answer issues. */
        ISSUES,
        /** Goals derive from targets of a higher plan. */
        UPPER_TARGETS,
        /** Goals serve missions of a higher plan, which are adopted. */
        UPPER_MISSIONS,
        /** Goals stand by themselves. */
        NOTHING
    }

    private final PlanType type;
    private final Level level;
    private final Base base;
    private final int years;
    private final int earliest;
    private final int latest;

    PlanKind(PlanType type, Level level, Base base, int years, int earliest, int latest) {
        this.type = type;
        this.level = level;
        this.base = base;
        this.years = years;
        this.earliest = earliest;
        this.latest = latest;
    }

    PlanType type() {
        return type;
    }

    Level level() {
        return level;
    }

    Base base() {
        return base;
    }

    /** For how many years such a plan is made. */
    int years() {
        return years;
    }

    /** A year in which such a plan begins. */
    int start(Choices choices) {
        return latest - choices.next(latest - earliest + 1);
    }

    /** Whether it sets again for a year what a plan of several years sets. */
    boolean isAnnual() {
        return years == 1;
    }

    /** Whether the plan has a vision and missions of its own. */
    boolean hasMissions() {
        return base == Base.MISSIONS || base == Base.LOCALISED_MISSIONS || base == Base.MAIN_TARGETS;
    }

    /** The kinds of plan that this one has to follow, the one that the others follow too first. */
    List<PlanKind> above() {
        return switch (this) {
            case RPD_OF_MAIN_TARGETS -> List.of(RPJPD);
            case RKPD,
                    RENSTRA,
                    RENSTRA_OF_KECAMATAN,
                    RENSTRA_OF_KECAMATAN_BEFORE_2018,
                    RENSTRA_OF_KECAMATAN_LOCALISED -> List.of(RPJMD);
            case RENJA -> List.of(RPJMD, RENSTRA, RKPD);
            case RENJA_OF_KECAMATAN -> List.of(RPJMD, RENSTRA_OF_KECAMATAN, RKPD);
            default -> List.of();
        };
    }
}
