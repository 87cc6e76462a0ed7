package dev.selaras.validation;

import static dev.selaras.validation.Examples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.testing.PlanArbitraries;
import dev.selaras.validation.profile.Adjustment;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.profile.Strictness;
import dev.selaras.validation.profile.Weight;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.WaivedFinding;
import dev.selaras.validation.waiver.Waiver;
import dev.selaras.validation.waiver.Waivers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PlanArbitraries.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class SettingsPropertiesTest {

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    private static Profile profile(Strictness strictness, Weight weight, PlanType type, Random random) {
        List<String> codes = new ArrayList<>(VALIDATOR.rules().codes());
        Collections.shuffle(codes, random);
        return Profile.builder()
                .name(Id.of("uji"))
                .strictness(strictness)
                .addAdjustment(Adjustment.builder()
                        .rules(codes.subList(0, 20))
                        .weight(weight)
                        .build())
                .addAdjustment(Adjustment.builder()
                        .rules(codes.subList(10, 30))
                        .weight(Weight.ERROR)
                        .addType(type)
                        .build())
                .build();
    }

    /** Waivers of some of the findings, some expired, some without elements, and one that is unused. */
    private static List<Waiver> waivers(Report report, Random random) {
        List<Waiver> waivers = new ArrayList<>();
        for (Finding finding : report.getFindings()) {
            if (random.nextInt(3) == 0) {
                waivers.add(Waiver.builder()
                        .rule(finding.getCode())
                        .addAllElements(random.nextInt(4) == 0 ? List.of() : elements(finding))
                        .reason("alasan " + random.nextInt(3))
                        .owner("Bappeda")
                        .validUntil(DAY.plusDays(random.nextInt(3) - 1))
                        .build());
            }
        }
        return waivers;
    }

    private static List<Id> elements(Finding finding) {
        return finding.place().getElement().stream().toList();
    }

    private static Set<String> places(Stream<Finding> findings) {
        return findings.map(finding -> finding.getCode()
                        + finding.getPlaces().stream().map(Place::getPointer).toList())
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void aProfileFindsNothingAtOtherPlaces(
            @ForAll Plan plan,
            @ForAll Strictness strictness,
            @ForAll Weight weight,
            @ForAll PlanType type,
            @ForAll Random random) {
        Report report =
                VALIDATOR.under(profile(strictness, weight, type, random)).validate(plan);

        assertThat(places(VALIDATOR.validate(plan).getFindings().stream()))
                .containsAll(places(report.getFindings().stream()));
    }

    @Property(tries = 50)
    void theStandardProfileAndNoWaiversChangeNothing(@ForAll Plan plan) {
        Report plain = VALIDATOR.validate(plan);

        assertThat(VALIDATOR.under(Profile.standard()).validate(plan)).isEqualTo(plain);
        assertThat(VALIDATOR.waiving(Waivers.of(List.of()), DAY).validate(plan).getFindings())
                .isEqualTo(plain.getFindings());
    }

    @Property(tries = 100)
    void waivingHidesNothingAndTakesAwayOnlyWhatIsWaived(@ForAll Plan plan, @ForAll Random random) {
        Report plain = VALIDATOR.validate(plan);
        List<Waiver> waivers = waivers(plain, random);
        Report report = VALIDATOR.waiving(Waivers.of(waivers), DAY).validate(plan);
        List<Finding> all = Stream.concat(
                        report.getFindings().stream()
                                .filter(finding -> !finding.getCode().startsWith("waiver-")),
                        report.getWaived().stream().map(WaivedFinding::getFinding))
                .sorted()
                .toList();

        assertThat(all).isEqualTo(plain.getFindings());
        assertThat(report.getWaived()).allSatisfy(waived -> {
            assertThat(new HashSet<>(waivers)).contains(waived.getWaiver());
            assertThat(waived.getWaiver().getRule())
                    .isEqualTo(waived.getFinding().getCode());
            assertThat(waived.getWaiver().holdsOn(DAY)).isTrue();
        });
    }

    @Property(tries = 50)
    void theOrderOfWaiversDoesNotMatter(@ForAll Plan plan, @ForAll Random random) {
        List<Waiver> waivers = waivers(VALIDATOR.validate(plan), random);
        Report report = VALIDATOR.waiving(Waivers.of(waivers), DAY).validate(plan);
        Collections.shuffle(waivers, random);

        assertThat(VALIDATOR.waiving(Waivers.of(waivers), DAY).validate(plan)).isEqualTo(report);
    }
}
