package dev.selaras.validation;

import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.waiver.Waivers;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that a check depends on besides the plans.
 *
 * @param rules the rules
 * @param profile which of them are asked, and how much they weigh
 * @param waivers the findings that may stand
 * @param day the day on which the waivers are judged, if there are any
 */
record Settings(RuleSet rules, Profile profile, Waivers waivers, Optional<LocalDate> day) {

    Settings with(RuleSet others) {
        return new Settings(others, profile, waivers, day);
    }

    Settings with(Profile other) {
        return new Settings(rules, other, waivers, day);
    }

    Settings with(Waivers others, LocalDate on) {
        return new Settings(rules, profile, others, Optional.of(on));
    }
}
