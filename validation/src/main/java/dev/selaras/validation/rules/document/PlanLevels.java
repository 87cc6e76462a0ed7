package dev.selaras.validation.rules.document;

import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionCode;
import dev.selaras.core.model.RegionLevel;
import java.util.EnumSet;
import java.util.Set;

/** The levels of government that make plans of each type. */
final class PlanLevels {

    private static final Set<RegionLevel> REGIONS =
            EnumSet.of(RegionLevel.PROVINSI, RegionLevel.KABUPATEN, RegionLevel.KOTA);

    private PlanLevels() {}

    /** Whether a region's level, or the level its code tells, is one that makes plans of the type. */
    static boolean fit(PlanType type, Region region) {
        Set<RegionLevel> levels = of(type);
        return levels.contains(region.getLevel())
                || region.parsedCode()
                        .map(RegionCode::level)
                        .filter(levels::contains)
                        .isPresent();
    }

    /** The levels that make plans of the type; ministries have units with plans as regions do. */
    static Set<RegionLevel> of(PlanType type) {
        return switch (type) {
            case RPJPD, RPJMD, RPD, RKPD -> REGIONS;
            case RENSTRA, RENJA -> EnumSet.range(RegionLevel.NASIONAL, RegionLevel.KELURAHAN);
            case RPJMDES -> EnumSet.of(RegionLevel.DESA, RegionLevel.DESA_ADAT);
            case RPJPN, RPJMN, RKP -> EnumSet.of(RegionLevel.NASIONAL);
            case OTHER -> EnumSet.allOf(RegionLevel.class);
        };
    }
}
