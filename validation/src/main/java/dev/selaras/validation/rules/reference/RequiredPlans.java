package dev.selaras.validation.rules.reference;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.RegionLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What plans have to follow. */
final class RequiredPlans {

    private RequiredPlans() {}

    /** The types of plan that one has to follow: of each set one at least, none if it is free. */
    static List<Set<PlanType>> of(Plan plan) {
        boolean isNational = plan.getRegion().getLevel() == RegionLevel.NASIONAL;
        Set<PlanType> mediumTerm = isNational ? Set.of(PlanType.RPJMN) : EnumSet.of(PlanType.RPJMD, PlanType.RPD);
        return switch (plan.getType()) {
            case RPJMD -> List.of(Set.of(PlanType.RPJPD));
            case RENSTRA, RKPD -> List.of(mediumTerm);
            case RENJA -> List.of(Set.of(PlanType.RENSTRA), Set.of(isNational ? PlanType.RKP : PlanType.RKPD));
            case RPJPN, RPJPD, RPJMN, RKP, RPD, RPJMDES, OTHER -> List.of();
        };
    }

    static Wording name(Set<PlanType> types) {
        List<String> names = types.stream().map(PlanType::name).toList();
        return Wording.of(String.join(" atau ", names), "the " + String.join(" or ", names));
    }
}
