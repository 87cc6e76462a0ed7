package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.testing.PlanArbitraries;
import dev.selaras.testing.Plans;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Domain(PlanArbitraries.class)
class PlanTest {

    @Test
    void followsEachPlanOnceThatItNamesAnywhere() {
        Plan plan = Plan.builder()
                .from(Plans.small())
                .upperPlans(List.of(Id.of("atas"), Id.of("atas")))
                .goals(List.of(Goal.builder()
                        .id(Id.of("T1"))
                        .statement(Text.of("Terjaganya mutu"))
                        .addMissions(Ref.of("M1"), Ref.to(Plans.small().getId(), Id.of("M1")), Ref.of("lain#M1"))
                        .build()))
                .build();

        assertThat(plan.followed()).containsExactly(Id.of("atas"), Id.of("lain"));
    }

    @Test
    void isInIndonesianUnlessItSaysOtherwise() {
        assertThat(Plans.small().getLanguage()).isEqualTo("id");
        assertThat(Plans.small().getNumbers()).isEqualTo(NumberConvention.ID);
    }

    @Test
    void asksForWhatItCannotDoWithout() {
        assertThatIllegalStateException().isThrownBy(Plan.builder()::build).withMessageContaining("title");
    }

    @Test
    void keepsTheOrderOfTheDocument() {
        Plan plan = Plans.withMissions(Plans.small(), Plans.mission("M2"), Plans.mission("M1"), Plans.mission("M2"));

        assertThat(plan.getMissions())
                .extracting(Mission::getId)
                .extracting(Id::getValue)
                .containsExactly("M2", "M1", "M2");
        assertThat(plan)
                .isNotEqualTo(Plans.withMissions(plan, Plans.mission("M1"), Plans.mission("M2"), Plans.mission("M2")));
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<Goal> goals = new ArrayList<>(List.of(Plans.goal("T1")));
        Plan plan = Plan.builder().from(Plans.small()).goals(goals).build();
        goals.clear();

        assertThat(plan.getGoals()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotLetItsListsBeChanged(ElementKind kind) {
        assertThatThrownBy(() -> Plans.small().elements(kind).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void doesNotLetWhatItsElementsHoldBeChanged() {
        Indicator indicator = Plans.indicator("I1", "T1");

        assertThatThrownBy(() -> indicator.getMilestones().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> indicator.getCodes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void ofAUnitBelongsToAKecamatanIfTheUnitIsOne(UnitKind kind) {
        Plan plan = Plan.builder()
                .from(in(RegionLevel.KABUPATEN))
                .unit(OrganisationalUnit.builder()
                        .name(Text.of("Kecamatan Balong"))
                        .kind(kind)
                        .build())
                .build();

        assertThat(plan.belongsToKecamatan()).isEqualTo(kind == UnitKind.KECAMATAN);
    }

    @ParameterizedTest
    @EnumSource
    void withoutUnitBelongsToAKecamatanIfTheRegionIsOne(RegionLevel level) {
        assertThat(in(level).belongsToKecamatan()).isEqualTo(level == RegionLevel.KECAMATAN);
    }

    @Test
    void ofAnotherUnitOfAKecamatanDoesNotBelongToIt() {
        Plan plan = Plan.builder()
                .from(in(RegionLevel.KECAMATAN))
                .unit(OrganisationalUnit.builder()
                        .name(Text.of("Puskesmas"))
                        .kind(UnitKind.OTHER)
                        .build())
                .build();

        assertThat(plan.belongsToKecamatan()).isFalse();
    }

    @Property(tries = 200)
    void isEqualToAPlanWithTheSameAttributes(@ForAll Plan plan) {
        Plan copy = Plan.builder().from(plan).build();

        assertThat(copy)
                .isNotSameAs(plan)
                .isEqualTo(plan)
                .hasSameHashCodeAs(plan)
                .hasToString(plan.toString());
    }

    @Property(tries = 200)
    void givesEveryElementUnderItsKind(@ForAll Plan plan) {
        for (ElementKind kind : ElementKind.values()) {
            assertThat(plan.elements(kind)).allMatch(kind.type()::isInstance).allMatch(e -> ElementKind.of(e) == kind);
        }
    }

    private static Plan in(RegionLevel level) {
        Region region = Region.builder().name(Text.of("Balong")).level(level).build();
        return Plan.builder().from(Plans.small()).region(region).build();
    }
}
